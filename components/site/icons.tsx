import { Icon } from '@/components/ui/icon'

export function SearchIcon() {
  return (
    <Icon size={24}>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5.5 5.5" />
    </Icon>
  )
}

/** A large and a small A: size and colours of the letters. */
export function LettersIcon() {
  return (
    <Icon size={24}>
      <path d="M2.5 19 8 5h1l5.5 14M4.5 14.5h8M15 19l3.4-8h.7l3.4 8m-6.3-2.7h5.2" />
    </Icon>
  )
}
