import { DeskNotFound } from '@/components/desk/not-found'

export default function NotFound() {
  return <DeskNotFound />
}
