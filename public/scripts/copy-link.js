/**
 * Its button copies the page's address and says so. Clicks are heard on the window, and
 * the answer stands in a shadow, because React stops clicks on what it has not hydrated yet and puts
 * back what is changed before.
 */
class CopyLink extends HTMLElement {
  #status = document.createElement('span')

  constructor() {
    super()
    this.#status.setAttribute('role', 'status')
    this.#status.style.color = 'var(--muted)'
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'), ' ', this.#status)
  }

  connectedCallback() {
    window.addEventListener('click', this, { capture: true })
  }

  disconnectedCallback() {
    window.removeEventListener('click', this, { capture: true })
  }

  /** @param {Event} event */
  handleEvent({ target }) {
    if (target instanceof Element && target.closest('button')?.parentElement === this) this.#copy()
  }

  async #copy() {
    const { address = '', copied = '', refused = '' } = this.dataset
    this.#status.textContent = await writeClipboard(address).then(
      () => copied,
      () => refused,
    )
  }
}

/**
 * Refuses, rather than throws, where a page that came over plain HTTP has no clipboard.
 * @param {string} text
 */
async function writeClipboard(text) {
  await navigator.clipboard.writeText(text)
}

customElements.define('copy-link', CopyLink)
