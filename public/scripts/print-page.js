/**
 * Shows its button, which opens the browser's print window. Clicks are heard on the window: React
 * stops those on what it has not hydrated yet.
 */
class PrintPage extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    window.addEventListener('click', this, { capture: true })
  }

  disconnectedCallback() {
    window.removeEventListener('click', this, { capture: true })
  }

  /** @param {Event} event */
  handleEvent({ target }) {
    if (target instanceof Element && this.contains(target)) window.print()
  }
}

customElements.define('print-page', PrintPage)
