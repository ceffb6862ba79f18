import { Icon } from './icon'

export function TodayIcon() {
  return (
    <Icon size={20}>
      <path d="M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5" />
    </Icon>
  )
}

export function ArticlesIcon() {
  return (
    <Icon size={20}>
      <path d="M5 4h14v16H5zM8.5 8.5h7M8.5 12h7M8.5 15.5h4" />
    </Icon>
  )
}

export function PenIcon() {
  return (
    <Icon size={20}>
      <path d="m4 20 1.2-4.6L16.4 4.2l3.4 3.4L8.6 18.8zM13.8 6.8l3.4 3.4" />
    </Icon>
  )
}

export function SearchIcon() {
  return (
    <Icon size={20}>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5.5 5.5" />
    </Icon>
  )
}

export function MoreIcon() {
  return (
    <Icon size={20}>
      <path d="M4 7h16M4 12h16M4 17h16" />
    </Icon>
  )
}

export function DotsIcon() {
  return (
    <Icon size={20}>
      <path d="M5.5 12h.01M12 12h.01M18.5 12h.01" strokeWidth="3" />
    </Icon>
  )
}

export function CloseIcon() {
  return (
    <Icon size={20}>
      <path d="m6 6 12 12M18 6 6 18" />
    </Icon>
  )
}

export function CheckIcon() {
  return (
    <Icon size={20}>
      <path d="m5 12.5 4.5 4.5L19 7.5" />
    </Icon>
  )
}

export function CalendarIcon() {
  return (
    <Icon size={20}>
      <path d="M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8" />
    </Icon>
  )
}

export function UpIcon() {
  return (
    <Icon size={20}>
      <path d="M12 19V5.5M6 11l6-6 6 6" />
    </Icon>
  )
}

export function DownIcon() {
  return (
    <Icon size={20}>
      <path d="M12 5v13.5M6 13l6 6 6-6" />
    </Icon>
  )
}
