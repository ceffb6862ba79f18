CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
-- The database's twin of domain/text: it accepts what cleanLine, cleanText and cleanDocument return and
-- refuses what they would change. Collation "C" makes patterns go by code point in any database.
CREATE FUNCTION is_clean_text(value text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN value IS NFC NORMALIZED
  AND value COLLATE "C" !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u1680\u180e\u2000-\u200c\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffc\ufffe\uffff]'
  -- A joiner stands between two emoji only.
  AND CASE WHEN strpos(value COLLATE "C", U&'\200D') = 0 THEN true
    ELSE value COLLATE "C" !~ '(?<![\u2190-\u21ff\u231a\u231b\u2328\u23cf\u23e9-\u23fa\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]\ufe0f?)\u200d|\u200d(?![\u2190-\u21ff\u231a\u231b\u2328\u23cf\u23e9-\u23fa\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff])' END
  -- A no-break space stands inside a figure only.
  AND CASE WHEN strpos(value COLLATE "C", U&'\00A0') = 0 THEN true
    ELSE value COLLATE "C" !~ '(?<![0-9])\u00a0|\u00a0(?![0-9%‰°])' END
  -- No eth or African D stands for Đ or đ in a Vietnamese word.
  AND CASE WHEN value COLLATE "C" !~ '[\u00d0\u0189\u00f0\u0256]' THEN true
    ELSE value COLLATE "C" !~ '(?<![A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u036f\u1e00-\u1eff])(?:(?:[\u00d0\u0189]|(?<![/\[])[\u00f0\u0256])[AEIOUYaeiouyÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯưẠ-ỹ]{1,3}(?:[Cc][Hh]?|[KkMm]|[Nn][GgHh]?|[PpTt])?|(?=[A-EGHIK-VXYĐa-eghik-vxyđAEIOUYaeiouyÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯưẠ-ỹ\u00d0\u0189\u00f0\u0256]*[\u00d0\u0189\u00f0\u0256])(?=[A-EGHIK-VXYĐa-eghik-vxyđAEIOUYaeiouyÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯưẠ-ỹ\u00d0\u0189\u00f0\u0256]*[ÀÂÈÊÌÒÔÙàâèêìòôùĂăĨĩŨũƠơƯưẠ-ỹ])[A-EGHIK-VXYĐa-eghik-vxyđAEIOUYaeiouyÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯưẠ-ỹ\u00d0\u0189\u00f0\u0256]+|(?=[BCDGHKLMNPQRSTVXĐ]*[\u00d0\u0189])[BCDGHKLMNPQRSTVXĐ\u00d0\u0189]{2,}|[\u00d0\u0189][A-EGHIK-VXYĐ\u00d0\u0189]+)(?![A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u036f\u1e00-\u1eff])' END;
--> statement-breakpoint
CREATE FUNCTION is_clean_line(value text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN is_clean_text(value) AND value COLLATE "C" !~ '[\t\n]|^ | $|  ';
--> statement-breakpoint
-- Reads the document as one text. An escape becomes a line break, which no rule minds; one that is left
-- after that stands for a control character.
CREATE FUNCTION is_clean_json(value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT strpos(unescaped, '\') = 0 AND is_clean_text(unescaped)
  FROM (SELECT regexp_replace(value::text COLLATE "C", '\\["\\nt]', chr(10), 'g')) AS document(unescaped);
END;
--> statement-breakpoint
-- The twin of fold() in domain/text, for search and its indexes.
CREATE FUNCTION fold_text(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(
  lower(regexp_replace(normalize(value, NFD) COLLATE "C", '[\u0300-\u036f]+', '', 'g') COLLATE "und-x-icu"),
  U&'đ\00F0\0256\00A0', 'ddd ');
