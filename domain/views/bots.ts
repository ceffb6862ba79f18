import { isbot } from 'isbot'

/**
 * Programs that isbot 5.2.3 takes for browsers. The last two stand for two particular machines that
 * fetch previews: their apps' other strings are people reading inside an app.
 */
const alsoPrograms = [
  / (Code|Trae)\/\d.* Electron\//,
  / Fluid\/\d/,
  /TSM-turingos/,
  / GTmetrix/,
  / Miniature\.io\//,
  / YLT Chrome\//,
  /; CPH2557 Build\/AP3A\.240617\.008; wv\).* en_MY; /,
  /; Pixel 10 Pro XL Build\/CP1A\.260305\.018; wv\).* MetaIAB Facebook$/,
]

/** True for what no person reads through, by its own word; whoever gives none is no browser either. */
export function isBot(userAgent: string): boolean {
  return userAgent === '' || isbot(userAgent) || alsoPrograms.some((name) => name.test(userAgent))
}
