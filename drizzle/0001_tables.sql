CREATE TABLE "article_bylines" (
	"article_id" uuid NOT NULL,
	"byline_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "article_bylines_article_id_byline_id_pk" PRIMARY KEY("article_id","byline_id")
);
--> statement-breakpoint
CREATE TABLE "article_tags" (
	"article_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	CONSTRAINT "article_tags_article_id_tag_id_pk" PRIMARY KEY("article_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text DEFAULT 'article' NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"cover_caption" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'vi' NOT NULL,
	"source_name" text,
	"source_url" text,
	"seo_title" text,
	"seo_description" text,
	"section_id" uuid,
	"cover_id" uuid,
	"noindex" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "articles_slug_unique" UNIQUE("slug"),
	CONSTRAINT "articles_kind" CHECK ("articles"."kind" in ('article', 'page')),
	CONSTRAINT "articles_slug_shape" CHECK ("articles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "articles_title_clean" CHECK (is_clean_line("articles"."title")),
	CONSTRAINT "articles_standfirst_clean" CHECK (is_clean_text("articles"."standfirst")),
	CONSTRAINT "articles_body_clean" CHECK (is_clean_json("articles"."body")),
	CONSTRAINT "articles_cover_caption_clean" CHECK (is_clean_text("articles"."cover_caption")),
	CONSTRAINT "articles_source_name_clean" CHECK (is_clean_line("articles"."source_name")),
	CONSTRAINT "articles_source_url_clean" CHECK (is_clean_line("articles"."source_url")),
	CONSTRAINT "articles_seo_title_clean" CHECK (is_clean_line("articles"."seo_title")),
	CONSTRAINT "articles_seo_description_clean" CHECK (is_clean_line("articles"."seo_description"))
);
--> statement-breakpoint
CREATE TABLE "discards" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"discarded_by" uuid NOT NULL,
	"discarded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pins" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"pinned_by" uuid,
	"pinned_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"editor_id" uuid,
	"action" text NOT NULL,
	"object_kind" text NOT NULL,
	"object_id" uuid,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "audit_detail_clean" CHECK (is_clean_json("audit"."detail"))
);
--> statement-breakpoint
CREATE TABLE "bylines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"role" text DEFAULT '' NOT NULL,
	"biography" text DEFAULT '' NOT NULL,
	"editor_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bylines_slug_unique" UNIQUE("slug"),
	CONSTRAINT "bylines_slug_clean" CHECK (is_clean_line("bylines"."slug")),
	CONSTRAINT "bylines_name_clean" CHECK (is_clean_line("bylines"."name")),
	CONSTRAINT "bylines_role_clean" CHECK (is_clean_line("bylines"."role")),
	CONSTRAINT "bylines_biography_clean" CHECK (is_clean_text("bylines"."biography"))
);
--> statement-breakpoint
CREATE TABLE "cache_tags" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cache_tags_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"tag" text NOT NULL,
	"tx" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "cache_tags_tag_clean" CHECK (is_clean_line("cache_tags"."tag"))
);
--> statement-breakpoint
CREATE TABLE "dismissals" (
	"editor_id" uuid PRIMARY KEY NOT NULL,
	"dismissed_by" uuid NOT NULL,
	"dismissed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "editor_sections" (
	"editor_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	CONSTRAINT "editor_sections_editor_id_section_id_pk" PRIMARY KEY("editor_id","section_id")
);
--> statement-breakpoint
CREATE TABLE "editors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"language" text DEFAULT 'vi' NOT NULL,
	"password_hash" text,
	"totp_secret" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "editors_email_unique" UNIQUE("email"),
	CONSTRAINT "editors_role" CHECK ("editors"."role" in ('reporter', 'editor', 'publisher', 'owner')),
	CONSTRAINT "editors_email_lower" CHECK ("editors"."email" = lower("editors"."email")),
	CONSTRAINT "editors_name_clean" CHECK (is_clean_line("editors"."name")),
	CONSTRAINT "editors_email_clean" CHECK (is_clean_line("editors"."email"))
);
--> statement-breakpoint
CREATE TABLE "first_owner" (
	"editor_id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"email" text,
	"role" text NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_by" uuid,
	"accepted_at" timestamp with time zone,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('reporter', 'editor', 'publisher', 'owner')),
	CONSTRAINT "invitations_email_clean" CHECK (is_clean_line("invitations"."email"))
);
--> statement-breakpoint
CREATE TABLE "password_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"editor_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "password_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"editor_id" uuid NOT NULL,
	"user_agent" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_user_agent_clean" CHECK (is_clean_line("sessions"."user_agent"))
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"unique_key" text,
	"run_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease" uuid,
	"leased_until" timestamp with time zone,
	"last_error" text,
	"failed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "jobs_payload_clean" CHECK (is_clean_json("jobs"."payload")),
	CONSTRAINT "jobs_last_error_clean" CHECK (is_clean_text("jobs"."last_error"))
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"mime" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"width" integer,
	"height" integer,
	"alt" text DEFAULT '' NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"focal_x" double precision DEFAULT 0.5 NOT NULL,
	"focal_y" double precision DEFAULT 0.5 NOT NULL,
	"uploaded_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_kind" CHECK ("media"."kind" in ('image', 'file', 'video', 'audio')),
	CONSTRAINT "media_focal" CHECK ("media"."focal_x" between 0 and 1 and "media"."focal_y" between 0 and 1),
	CONSTRAINT "media_name_clean" CHECK (is_clean_line("media"."name")),
	CONSTRAINT "media_alt_clean" CHECK (is_clean_line("media"."alt")),
	CONSTRAINT "media_caption_clean" CHECK (is_clean_text("media"."caption")),
	CONSTRAINT "media_credit_clean" CHECK (is_clean_line("media"."credit"))
);
--> statement-breakpoint
CREATE TABLE "media_variants" (
	"media_id" uuid NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"format" text NOT NULL,
	"bytes" integer NOT NULL,
	CONSTRAINT "media_variants_media_id_width_format_pk" PRIMARY KEY("media_id","width","format"),
	CONSTRAINT "media_variants_format" CHECK ("media_variants"."format" in ('avif', 'webp', 'jpg', 'png', 'gif'))
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"note" text NOT NULL,
	"corrected_by" uuid,
	"corrected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "corrections_note_clean" CHECK (is_clean_text("corrections"."note"))
);
--> statement-breakpoint
CREATE TABLE "publication_bylines" (
	"publication_id" uuid NOT NULL,
	"byline_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "publication_bylines_publication_id_byline_id_pk" PRIMARY KEY("publication_id","byline_id")
);
--> statement-breakpoint
CREATE TABLE "publication_tags" (
	"publication_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "publication_tags_publication_id_tag_id_pk" PRIMARY KEY("publication_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"section_id" uuid,
	"published_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"published_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "publications_order" CHECK ("publications"."ends_at" is null or "publications"."ends_at" >= "publications"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "withdrawals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"notice" text DEFAULT '' NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone DEFAULT now() NOT NULL,
	"restored_by" uuid,
	"restored_at" timestamp with time zone,
	CONSTRAINT "withdrawals_reason_clean" CHECK (is_clean_text("withdrawals"."reason")),
	CONSTRAINT "withdrawals_notice_clean" CHECK (is_clean_text("withdrawals"."notice"))
);
--> statement-breakpoint
CREATE TABLE "redirects" (
	"path" text PRIMARY KEY NOT NULL,
	"article_id" uuid,
	"section_id" uuid,
	"tag_id" uuid,
	"byline_id" uuid,
	"target" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "redirects_one_target" CHECK (num_nonnulls("redirects"."article_id", "redirects"."section_id", "redirects"."tag_id", "redirects"."byline_id", "redirects"."target") = 1),
	CONSTRAINT "redirects_path_clean" CHECK (is_clean_line("redirects"."path")),
	CONSTRAINT "redirects_target_clean" CHECK (is_clean_line("redirects"."target"))
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"step" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reviews_step" CHECK ("reviews"."step" in ('submitted', 'returned', 'approved')),
	CONSTRAINT "reviews_note_clean" CHECK (is_clean_text("reviews"."note"))
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"cover_caption" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'vi' NOT NULL,
	"source_name" text,
	"source_url" text,
	"seo_title" text,
	"seo_description" text,
	"cover_id" uuid,
	"noindex" boolean DEFAULT false NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revisions_articleId_number_unique" UNIQUE("article_id","number"),
	CONSTRAINT "revisions_title_clean" CHECK (is_clean_line("revisions"."title")),
	CONSTRAINT "revisions_standfirst_clean" CHECK (is_clean_text("revisions"."standfirst")),
	CONSTRAINT "revisions_body_clean" CHECK (is_clean_json("revisions"."body")),
	CONSTRAINT "revisions_cover_caption_clean" CHECK (is_clean_text("revisions"."cover_caption")),
	CONSTRAINT "revisions_source_name_clean" CHECK (is_clean_line("revisions"."source_name")),
	CONSTRAINT "revisions_source_url_clean" CHECK (is_clean_line("revisions"."source_url")),
	CONSTRAINT "revisions_seo_title_clean" CHECK (is_clean_line("revisions"."seo_title")),
	CONSTRAINT "revisions_seo_description_clean" CHECK (is_clean_line("revisions"."seo_description")),
	CONSTRAINT "revisions_note_clean" CHECK (is_clean_text("revisions"."note"))
);
--> statement-breakpoint
CREATE TABLE "secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"parent_id" uuid,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sections_slug_unique" UNIQUE("slug"),
	CONSTRAINT "sections_slug_clean" CHECK (is_clean_line("sections"."slug")),
	CONSTRAINT "sections_name_clean" CHECK (is_clean_line("sections"."name")),
	CONSTRAINT "sections_description_clean" CHECK (is_clean_text("sections"."description"))
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "settings_value_clean" CHECK (is_clean_json("settings"."value"))
);
--> statement-breakpoint
CREATE TABLE "mail_refusals" (
	"recipient" "bytea" PRIMARY KEY NOT NULL,
	"refused_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"nonce" "bytea" NOT NULL,
	"sender_name" text,
	"sender_email" text,
	"recipient_email" text,
	"subject" text,
	"content" text,
	"network" "bytea" NOT NULL,
	"network_block" "bytea" NOT NULL,
	"recipient" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_error" text,
	"delivered_at" timestamp with time zone,
	"given_up_at" timestamp with time zone,
	CONSTRAINT "share_messages_nonce_unique" UNIQUE("nonce"),
	CONSTRAINT "share_messages_sender_name_clean" CHECK (is_clean_line("share_messages"."sender_name")),
	CONSTRAINT "share_messages_sender_email_clean" CHECK (is_clean_line("share_messages"."sender_email")),
	CONSTRAINT "share_messages_recipient_email_clean" CHECK (is_clean_line("share_messages"."recipient_email")),
	CONSTRAINT "share_messages_subject_clean" CHECK (is_clean_line("share_messages"."subject")),
	CONSTRAINT "share_messages_content_clean" CHECK (is_clean_text("share_messages"."content")),
	CONSTRAINT "share_messages_last_error_clean" CHECK (is_clean_text("share_messages"."last_error"))
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tags_slug_unique" UNIQUE("slug"),
	CONSTRAINT "tags_name_unique" UNIQUE("name"),
	CONSTRAINT "tags_slug_clean" CHECK (is_clean_line("tags"."slug")),
	CONSTRAINT "tags_name_clean" CHECK (is_clean_line("tags"."name"))
);
--> statement-breakpoint
CREATE TABLE "article_days" (
	"article_id" uuid NOT NULL,
	"day" date NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "article_days_article_id_day_pk" PRIMARY KEY("article_id","day")
);
--> statement-breakpoint
CREATE TABLE "article_views" (
	"article_id" uuid NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "article_views_article_id_hour_pk" PRIMARY KEY("article_id","hour")
);
--> statement-breakpoint
CREATE TABLE "baselines" (
	"article_id" uuid,
	"count" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "baselines_articleId_unique" UNIQUE NULLS NOT DISTINCT("article_id"),
	CONSTRAINT "baselines_count" CHECK ("baselines"."count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "daily_salts" (
	"day" date PRIMARY KEY NOT NULL,
	"salt" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reader_windows" (
	"reader" "bytea" NOT NULL,
	"article_id" uuid,
	"counted_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reader_windows_reader_articleId_unique" UNIQUE NULLS NOT DISTINCT("reader","article_id")
);
--> statement-breakpoint
CREATE TABLE "referrers" (
	"day" date NOT NULL,
	"article_id" uuid NOT NULL,
	"host" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "referrers_article_id_day_host_pk" PRIMARY KEY("article_id","day","host"),
	CONSTRAINT "referrers_host_clean" CHECK (is_clean_line("referrers"."host"))
);
--> statement-breakpoint
CREATE TABLE "site_days" (
	"day" date PRIMARY KEY NOT NULL,
	"visits" integer DEFAULT 0 NOT NULL,
	"readers" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site_hours" (
	"hour" timestamp with time zone PRIMARY KEY NOT NULL,
	"visits" integer DEFAULT 0 NOT NULL,
	"readers" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_bylines" ADD CONSTRAINT "article_bylines_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_bylines" ADD CONSTRAINT "article_bylines_byline_id_bylines_id_fk" FOREIGN KEY ("byline_id") REFERENCES "public"."bylines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_editors_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discards" ADD CONSTRAINT "discards_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discards" ADD CONSTRAINT "discards_discarded_by_editors_id_fk" FOREIGN KEY ("discarded_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pins" ADD CONSTRAINT "pins_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pins" ADD CONSTRAINT "pins_pinned_by_editors_id_fk" FOREIGN KEY ("pinned_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_editor_id_editors_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_editor_id_editors_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_editor_id_editors_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_dismissed_by_editors_id_fk" FOREIGN KEY ("dismissed_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_sections" ADD CONSTRAINT "editor_sections_editor_id_editors_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_sections" ADD CONSTRAINT "editor_sections_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_owner" ADD CONSTRAINT "first_owner_editor_id_editors_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_editors_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_editors_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_links" ADD CONSTRAINT "password_links_editor_id_editors_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_editor_id_editors_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_editors_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_variants" ADD CONSTRAINT "media_variants_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_corrected_by_editors_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_bylines" ADD CONSTRAINT "publication_bylines_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_bylines" ADD CONSTRAINT "publication_bylines_byline_id_bylines_id_fk" FOREIGN KEY ("byline_id") REFERENCES "public"."bylines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_tags" ADD CONSTRAINT "publication_tags_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_tags" ADD CONSTRAINT "publication_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_editors_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_withdrawn_by_editors_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_restored_by_editors_id_fk" FOREIGN KEY ("restored_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_byline_id_bylines_id_fk" FOREIGN KEY ("byline_id") REFERENCES "public"."bylines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_created_by_editors_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewed_by_editors_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_made_by_editors_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_parent_id_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_updated_by_editors_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_messages" ADD CONSTRAINT "share_messages_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_days" ADD CONSTRAINT "article_days_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_views" ADD CONSTRAINT "article_views_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baselines" ADD CONSTRAINT "baselines_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_windows" ADD CONSTRAINT "reader_windows_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrers" ADD CONSTRAINT "referrers_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_bylines_byline_id_index" ON "article_bylines" USING btree ("byline_id");--> statement-breakpoint
CREATE INDEX "article_tags_tag_id_index" ON "article_tags" USING btree ("tag_id");--> statement-breakpoint
CREATE INDEX "articles_updated_at_id_index" ON "articles" USING btree ("updated_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "articles_section_id_index" ON "articles" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "articles_cover_id_index" ON "articles" USING btree ("cover_id");--> statement-breakpoint
CREATE INDEX "articles_created_by_index" ON "articles" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "discards_discarded_at_index" ON "discards" USING btree ("discarded_at");--> statement-breakpoint
CREATE INDEX "discards_discarded_by_index" ON "discards" USING btree ("discarded_by");--> statement-breakpoint
CREATE INDEX "pins_position_index" ON "pins" USING btree ("position");--> statement-breakpoint
CREATE INDEX "pins_pinned_by_index" ON "pins" USING btree ("pinned_by");--> statement-breakpoint
CREATE INDEX "audit_at_id_index" ON "audit" USING btree ("at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_editor_id_at_index" ON "audit" USING btree ("editor_id","at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_object_kind_object_id_at_index" ON "audit" USING btree ("object_kind","object_id","at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "bylines_editor_id_index" ON "bylines" USING btree ("editor_id");--> statement-breakpoint
CREATE INDEX "cache_tags_tx_index" ON "cache_tags" USING btree ("tx");--> statement-breakpoint
CREATE INDEX "cache_tags_at_index" ON "cache_tags" USING btree ("at");--> statement-breakpoint
CREATE INDEX "dismissals_dismissed_by_index" ON "dismissals" USING btree ("dismissed_by");--> statement-breakpoint
CREATE INDEX "editor_sections_section_id_index" ON "editor_sections" USING btree ("section_id");--> statement-breakpoint
CREATE UNIQUE INDEX "first_owner_once" ON "first_owner" USING btree ((true));--> statement-breakpoint
CREATE INDEX "invitations_invited_by_index" ON "invitations" USING btree ("invited_by");--> statement-breakpoint
CREATE INDEX "invitations_accepted_by_index" ON "invitations" USING btree ("accepted_by");--> statement-breakpoint
CREATE INDEX "password_links_editor_id_index" ON "password_links" USING btree ("editor_id");--> statement-breakpoint
CREATE INDEX "sessions_editor_id_index" ON "sessions" USING btree ("editor_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at_index" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" USING btree ("run_at") WHERE "jobs"."failed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_unique_key" ON "jobs" USING btree ("unique_key") WHERE "jobs"."failed_at" is null;--> statement-breakpoint
CREATE INDEX "jobs_failed_at_index" ON "jobs" USING btree ("failed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "media_created_at_id_index" ON "media" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "media_sha256_index" ON "media" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "media_uploaded_by_index" ON "media" USING btree ("uploaded_by");--> statement-breakpoint
CREATE INDEX "corrections_article_id_corrected_at_index" ON "corrections" USING btree ("article_id","corrected_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "corrections_corrected_by_index" ON "corrections" USING btree ("corrected_by");--> statement-breakpoint
CREATE INDEX "publication_bylines_byline_id_published_at_publication_id_index" ON "publication_bylines" USING btree ("byline_id","published_at" DESC NULLS FIRST,"publication_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "publication_tags_tag_id_published_at_publication_id_index" ON "publication_tags" USING btree ("tag_id","published_at" DESC NULLS FIRST,"publication_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "publications_published_at_article_id_index" ON "publications" USING btree ("published_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "publications_section_id_published_at_article_id_index" ON "publications" USING btree ("section_id","published_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "publications_article_id_index" ON "publications" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "publications_revision_id_index" ON "publications" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "publications_starts_at_index" ON "publications" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "publications_ends_at_index" ON "publications" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "publications_published_by_index" ON "publications" USING btree ("published_by");--> statement-breakpoint
CREATE INDEX "withdrawals_article_id_index" ON "withdrawals" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "withdrawals_withdrawn_by_index" ON "withdrawals" USING btree ("withdrawn_by");--> statement-breakpoint
CREATE INDEX "withdrawals_restored_by_index" ON "withdrawals" USING btree ("restored_by");--> statement-breakpoint
CREATE INDEX "redirects_article_id_index" ON "redirects" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "redirects_section_id_index" ON "redirects" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "redirects_tag_id_index" ON "redirects" USING btree ("tag_id");--> statement-breakpoint
CREATE INDEX "redirects_byline_id_index" ON "redirects" USING btree ("byline_id");--> statement-breakpoint
CREATE INDEX "redirects_created_by_index" ON "redirects" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "reviews_article_id_reviewed_at_index" ON "reviews" USING btree ("article_id","reviewed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "reviews_revision_id_index" ON "reviews" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "reviews_reviewed_by_index" ON "reviews" USING btree ("reviewed_by");--> statement-breakpoint
CREATE INDEX "revisions_cover_id_index" ON "revisions" USING btree ("cover_id");--> statement-breakpoint
CREATE INDEX "revisions_made_by_index" ON "revisions" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "sections_position_id_index" ON "sections" USING btree ("position","id");--> statement-breakpoint
CREATE INDEX "sections_parent_id_index" ON "sections" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "settings_updated_by_index" ON "settings" USING btree ("updated_by");--> statement-breakpoint
CREATE INDEX "share_messages_article_id_network_block_created_at_index" ON "share_messages" USING btree ("article_id","network_block","created_at");--> statement-breakpoint
CREATE INDEX "share_messages_network_created_at_index" ON "share_messages" USING btree ("network","created_at");--> statement-breakpoint
CREATE INDEX "share_messages_recipient_created_at_index" ON "share_messages" USING btree ("recipient","created_at");--> statement-breakpoint
CREATE INDEX "share_messages_created_at_index" ON "share_messages" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "share_messages_next_attempt_at_index" ON "share_messages" USING btree ("next_attempt_at");--> statement-breakpoint
CREATE INDEX "article_days_day_index" ON "article_days" USING btree ("day");--> statement-breakpoint
CREATE INDEX "article_views_hour_index" ON "article_views" USING btree ("hour");--> statement-breakpoint
CREATE INDEX "reader_windows_article_id_index" ON "reader_windows" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "reader_windows_seen_at_index" ON "reader_windows" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "referrers_day_index" ON "referrers" USING btree ("day");--> statement-breakpoint
CREATE VIEW "public"."live_articles" AS (
  select a.id, a.kind, a.slug, r.noindex, p.id as publication_id, p.section_id, p.published_at,
    p.changed_at, r.title, r.standfirst, r.body, r.cover_id, r.cover_caption, r.language,
    r.source_name, r.source_url, r.seo_title, r.seo_description
  from "publications" p
    join "articles" a on a.id = p.article_id
    join "revisions" r on r.id = p.revision_id
  where p.starts_at <= now() and (p.ends_at is null or p.ends_at > now())
    and not exists (
      select from "withdrawals" w where w.article_id = p.article_id and w.restored_at is null
    ));