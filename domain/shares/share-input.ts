import { isAddress } from '@/domain/mail/address'
import { cleanLine, cleanText } from '@/domain/text/normalise'
import { hasLink } from './link'
import type { FaultCode, ShareFaults, ShareField } from './share'

export type ShareFields = Record<ShareField, string>

export type ParsedShare =
  | { status: 'valid'; fields: ShareFields }
  | { status: 'invalid'; faults: ShareFaults }

/** Told in this order. A check sees what was typed, and then the same as it would be kept. */
type Rules = {
  clean(typed: string): string
  checks: readonly (readonly [FaultCode, (typed: string, kept: string) => boolean])[]
}

const control = /[\p{Cc}\p{Zl}\p{Zp}]/u
const controlInText = /[^\P{Cc}\t\n\r]/u
/** What comes along unseen when an address is pasted. */
const outer = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu
const encodedWord = /=\?/
/** What two people could read differently, or a program as the sign it looks like. */
const structural = /[@:/\\.<>"]/

const shares = {
  senderName: line(100),
  senderEmail: email(),
  recipientEmail: email(),
  subject: line(300),
  content: { clean: cleanText, checks: [longerThan(2_000), ['trick', hasControlInText]] },
} as const satisfies Record<ShareField, Rules>

/**
 * Reads the five fields of the form. A subject that is the article's own title is the newsroom's
 * word and may hold what a reader's may not.
 */
export function parseShare(typed: ShareFields, title: string): ParsedShare {
  const faults: ShareFaults = {}
  const fields = { ...typed }
  for (const field of Object.keys(shares) as ShareField[]) {
    fields[field] = shares[field].clean(typed[field])
    const fault = field === 'subject' && fields.subject === title ? null : faultOf(field, typed)
    if (fault) faults[field] = fault
  }
  return Object.keys(faults).length > 0
    ? { status: 'invalid', faults }
    : { status: 'valid', fields }
}

function faultOf(field: ShareField, typed: ShareFields): FaultCode | null {
  const { clean, checks }: Rules = shares[field]
  const kept = clean(typed[field])
  return checks.find(([, fails]) => fails(typed[field], kept))?.[0] ?? null
}

function line(longest: number): Rules {
  return {
    clean: cleanLine,
    checks: [
      ['missing', isMissing],
      longerThan(longest),
      ['trick', isTricky],
      ['trick', hidesStructure],
      ['link', (_, kept) => hasLink(kept)],
    ],
  }
}

function email(): Rules {
  return {
    clean: (typed) => cleanLine(typed.replace(outer, '')),
    checks: [
      ['missing', isMissing],
      longerThan(254),
      ['several-addresses', (_, kept) => /[,;]|@[^@]*@/.test(kept)],
      ['trick', isTricky],
      ['trick', isDisguised],
      ['no-address', (_, kept) => !isAddress(kept)],
    ],
  }
}

function longerThan(longest: number): Rules['checks'][number] {
  return ['too-long', (_, kept) => kept.length > longest]
}

function isMissing(_: string, kept: string): boolean {
  return kept === ''
}

function isTricky(typed: string): boolean {
  return control.test(typed) || encodedWord.test(typed)
}

/** An address may be no other than it looks: none inside that is invisible, or looks like another. */
function isDisguised(typed: string, kept: string): boolean {
  return kept.includes('"') || kept !== typed.replace(outer, '').normalize('NFKC')
}

function hasControlInText(typed: string): boolean {
  return controlInText.test(typed)
}

/** An ellipsis is the one sign of Vietnamese typing that stands for dots. */
function hidesStructure(_: string, kept: string): boolean {
  return [...kept].some(
    (sign) =>
      sign === '\u3002' ||
      (sign !== '…' && !structural.test(sign) && structural.test(sign.normalize('NFKC'))),
  )
}
