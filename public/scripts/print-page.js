/** Shows its button, which opens the browser's print window. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => window.print())
  }
}

customElements.define('print-page', PrintPage)
