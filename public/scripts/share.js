// Sends the form below an article in place. Where that cannot be done the form is sent as without scripts.
const form = document.querySelector('form[data-share]')
const outcome = document.querySelector('[data-share-outcome]')

async function send() {
  const { send, sending } = words()
  outcome.textContent = ''
  busy(true, sending)
  try {
    const state = await ask()
    if (state.status === 'preview') form.submit()
    else show(state)
  } catch {
    form.submit()
  }
  busy(false, send)
}

/**
 * Throws where the answer is none, as after a newer build that knows no such action. A server that is
 * away or busy takes nothing now: what was typed stays where it is.
 */
async function ask() {
  const { id } = JSON.parse(form.elements['$ACTION_1:0'].value)
  const [previous] = JSON.parse(form.elements['$ACTION_1:1'].value)
  const body = new FormData()
  for (const [name, value] of new FormData(form)) {
    if (!name.startsWith('$')) body.append(`_1_${name}`, value)
  }
  body.append('0', JSON.stringify([previous, '$K1']))
  const answer = await fetch(location.pathname, {
    method: 'POST',
    headers: { 'Next-Action': id, Accept: 'text/x-component' },
    body,
  }).catch(() => null)
  if (!answer || answer.status >= 500) {
    return { status: 'away', faults: {}, token: form.elements.token.value }
  }
  return readState(await answer.text())
}

/** The last row of the kind: a long text that was typed comes before it, and may look like one. */
function readState(rows) {
  const start = rows.lastIndexOf('1:{"status":')
  return JSON.parse(rows.slice(start + 2).split('\n', 1)[0])
}

function show({ status, faults, token, until }) {
  const { outcomes, again } = words()
  for (const field of form.querySelectorAll('[aria-invalid]')) showFault(field, faults[field.name])
  form.elements.token.value = token
  outcome.textContent = until
    ? outcomes[status].replace('{until}', timeOf(until))
    : outcomes[status]
  if (status === 'sent') end(again)
  const faulty = form.querySelector('[aria-invalid="true"]')
  ;(faulty ?? outcome).focus()
}

function showFault(field, fault) {
  const { missing, tooLong, faults } = words()
  const texts = { missing: missing[field.name], 'too-long': tooLong[field.name], ...faults }
  const place = document.getElementById(`${field.id}-fault`)
  field.setAttribute('aria-invalid', String(fault !== undefined))
  place.textContent = texts[fault] ?? ''
  place.hidden = fault === undefined
}

function end(again) {
  form.hidden = true
  const link = document.createElement('a')
  link.href = form.action
  link.textContent = again
  outcome.append(document.createElement('br'), link)
}

function busy(isBusy, label) {
  form.setAttribute('aria-busy', String(isBusy))
  form.querySelector('button').textContent = label
}

function words() {
  return JSON.parse(form.dataset.share)
}

function timeOf(moment) {
  return new Date(moment).toLocaleString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  })
}

// On the window, before React, which stops what it has not hydrated yet.
if (form) {
  const onSubmit = (event) => {
    if (event.target !== form) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (form.ariaBusy !== 'true') send()
  }
  window.addEventListener('submit', onSubmit, { capture: true })
  document.addEventListener('seen', ({ detail }) => {
    if (detail.shareToken) form.elements.token.value = detail.shareToken
  })
}
