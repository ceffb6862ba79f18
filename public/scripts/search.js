const pauseBeforeAsking = 120
const shortest = 2
let made = 0

/**
 * The field of a search form, with proposals while one types: a combobox with a list of links (ARIA
 * Authoring Practices, "Editable Combobox With List Autocomplete"). Enter alone sends the form as ever.
 */
class SearchField extends HTMLElement {
  #list = document.createElement('ul')
  #status = document.createElement('span')
  #asked = new AbortController()
  #known = new Map()
  #timer = 0

  connectedCallback() {
    // React looks at what it has not drawn itself until the page is loaded: nothing is changed before.
    if (this.contains(document.activeElement)) this.#begin()
    else this.addEventListener('focusin', () => this.#begin(), { once: true })
    this.closest('form')?.addEventListener('formdata', dropEmpty)
  }

  /** Not there yet where this script comes before the rest of the page. */
  get #input() {
    return this.querySelector('input')
  }

  #begin() {
    made += 1
    this.#list.id = `goi-y-${made}`
    this.#list.hidden = true
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', this.dataset.label)
    this.#status.setAttribute('role', 'status')
    const traits = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    }
    for (const [name, value] of Object.entries(traits)) this.#input.setAttribute(name, value)
    this.append(this.#list, this.#status)
    this.#input.addEventListener('input', () => this.#typed())
    this.#input.addEventListener('keydown', (event) => this.#pressed(event))
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget)) this.#close()
    })
    // The field keeps the focus while the mouse chooses.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault())
    this.#list.addEventListener('click', ({ target }) =>
      this.#choose(target.closest('[data-href]')),
    )
    // What was typed while this script was on its way.
    if (this.#input.value !== this.#input.defaultValue) this.#typed()
  }

  /** A word that a Vietnamese keyboard is still making up is asked for as well: any spelling fits it. */
  #typed() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ask().catch(() => this.#close()), pauseBeforeAsking)
  }

  async #ask() {
    const typed = this.#input.value.trim()
    this.#asked.abort()
    this.#asked = new AbortController()
    if ([...typed].length < shortest) return this.#close()
    const { signal } = this.#asked
    const found = this.#known.get(typed) ?? (await ask(typed, signal))
    if (signal.aborted || found === null) return
    this.#known.set(typed, found)
    setTimeout(() => this.#known.delete(typed), 1_000)
    if (this.#input.value.trim() === typed && document.activeElement === this.#input) {
      this.#show(found)
    }
  }

  #show(found) {
    this.#list.replaceChildren(...found.map((each, index) => this.#option(each, index)))
    this.#open(found.length > 0)
    const { some = '', none = '' } = this.dataset
    this.#status.textContent = found.length === 0 ? none : some.replace('#', found.length)
  }

  #option({ text, kind, address }, index) {
    const option = document.createElement('li')
    option.id = `${this.#list.id}-${index}`
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.dataset.href = address
    option.append(text)
    if (kind) {
      const note = document.createElement('small')
      note.textContent = kind
      option.append(' ', note)
    }
    return option
  }

  #pressed(event) {
    if (event.isComposing) return
    const moves = { ArrowDown: 1, ArrowUp: -1 }
    if (event.key in moves && !event.altKey) {
      event.preventDefault()
      if (this.#list.hidden && this.#list.children.length > 0) this.#open(true)
      this.#move(moves[event.key])
    } else if (event.key === 'Enter' && this.#active) {
      event.preventDefault()
      this.#choose(this.#active)
    } else if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault()
      this.#close()
    }
  }

  get #active() {
    return this.#list.hidden ? null : this.#list.querySelector('[aria-selected="true"]')
  }

  /** From the field through the list and back to the field. */
  #move(step) {
    const options = [...this.#list.children]
    const at = options.indexOf(this.#active)
    const from = at < 0 && step < 0 ? options.length : at
    const next = this.#list.hidden ? undefined : options[from + step]
    this.#active?.setAttribute('aria-selected', 'false')
    if (!next) return this.#input.removeAttribute('aria-activedescendant')
    next.setAttribute('aria-selected', 'true')
    next.scrollIntoView({ block: 'nearest' })
    this.#input.setAttribute('aria-activedescendant', next.id)
  }

  #choose(option) {
    if (option) location.assign(option.dataset.href)
  }

  #open(isOpen) {
    this.#list.hidden = !isOpen
    this.#input.setAttribute('aria-expanded', String(isOpen))
    this.#input.removeAttribute('aria-activedescendant')
  }

  #close() {
    clearTimeout(this.#timer)
    this.#asked.abort()
    this.#open(false)
    this.#status.textContent = ''
    for (const option of this.#list.children) option.setAttribute('aria-selected', 'false')
  }
}

/**
 * A filter that is not chosen need not stand in the address.
 * @param {FormDataEvent} event
 */
function dropEmpty({ formData }) {
  for (const [name, value] of [...formData]) if (value === '') formData.delete(name)
}

/** Null where the site has nothing to say now, or was asked too often. */
async function ask(typed, signal) {
  try {
    const answer = await fetch(`/tim-kiem/goi-y?q=${encodeURIComponent(typed)}`, { signal })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}

customElements.define('search-field', SearchField)
