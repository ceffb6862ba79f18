// Runs before the first paint: no page is ever shown in colours its reader did not choose.
;(() => {
  const root = document.documentElement
  const names = ['theme', 'size', 'contrast']

  // A browser may forbid storage altogether: the choice then holds for this page.
  const stored = (use) => {
    try {
      return use(localStorage)
    } catch {
      return null
    }
  }

  const choose = (name, value) => {
    if (value) root.dataset[name] = value
    else delete root.dataset[name]
  }

  const keep = ({ target }) => {
    const { name, value } = target
    if (!names.includes(name) || !target.closest('[data-preferences]')) return
    choose(name, value)
    stored((store) => (value ? store.setItem(name, value) : store.removeItem(name)))
  }

  const showChoices = ({ target }) => {
    if (!target.matches('[data-preferences]')) return
    for (const input of target.querySelectorAll('input')) {
      input.checked = input.value === (root.dataset[input.name] ?? '')
    }
  }

  const markSection = () => {
    const path = location.pathname.split('/trang/')[0]
    for (const link of document.querySelectorAll('[data-sections] a')) {
      if (link.pathname === path) link.setAttribute('aria-current', 'true')
    }
  }

  for (const name of names)
    choose(
      name,
      stored((store) => store.getItem(name)),
    )
  root.dataset.scripts = ''
  document.addEventListener('change', keep)
  document.addEventListener('toggle', showChoices, true)
  document.addEventListener('DOMContentLoaded', markSection)
})()

// The search field of every page.
;(() => {
  const enterSearch = ({ target, newState }) => {
    if (newState === 'open') target.querySelector('search-field input')?.focus()
  }

  // Proposals are for those who search: nobody else loads them.
  const propose = ({ target }) => {
    const field = target.closest('search-field:not(:defined)')
    if (field) import(field.dataset.script)
  }

  document.addEventListener('toggle', enterSearch, true)
  document.addEventListener('focusin', propose)
})()
