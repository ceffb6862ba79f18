/** Fields: role, sectionId (any number); `trustSchema` says whether they will do. */
export function readTrust(form: FormData): { role: unknown; sectionIds: unknown[] } {
  return { role: form.get('role'), sectionIds: form.getAll('sectionId') }
}
