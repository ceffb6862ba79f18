/** Shows its button, which copies the page's address and says so. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => this.#copy())
  }

  async #copy() {
    const { address = '', copied = '', refused = '' } = this.dataset
    const told = await navigator.clipboard.writeText(address).then(
      () => copied,
      () => refused,
    )
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = told
  }
}

customElements.define('copy-link', CopyLink)
