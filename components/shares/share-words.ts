import vi from '@/messages/vi.json'
import type { ShareWords } from './share-text'

/** For the server alone: whatever imports this carries the whole catalogue. */
export const shareWords: ShareWords = vi.share.form
