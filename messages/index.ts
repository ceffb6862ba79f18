import { createTranslator } from 'use-intl/core'
import vi from './vi.json'

/** Every sentence a person reads; a key that does not exist is a type error. */
export const t = createTranslator({ locale: 'vi', messages: vi, timeZone: 'Asia/Ho_Chi_Minh' })
