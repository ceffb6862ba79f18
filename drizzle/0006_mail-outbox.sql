CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"recipient_email" text,
	"payload" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_error" text,
	"delivered_at" timestamp with time zone,
	"given_up_at" timestamp with time zone,
	"kept_at" timestamp with time zone,
	CONSTRAINT "mails_settled_once" CHECK (num_nonnulls("mails"."delivered_at", "mails"."given_up_at", "mails"."kept_at") <= 1),
	CONSTRAINT "mails_erased" CHECK (num_nulls("mails"."recipient_email", "mails"."payload") =
        case when coalesce("mails"."delivered_at", "mails"."given_up_at") is null then 0 else 2 end),
	CONSTRAINT "mails_recipient_email_clean" CHECK (is_clean_line("mails"."recipient_email")),
	CONSTRAINT "mails_payload_clean" CHECK (is_clean_json("mails"."payload")),
	CONSTRAINT "mails_last_error_clean" CHECK (is_clean_text("mails"."last_error"))
);
--> statement-breakpoint
ALTER TABLE "share_messages" DROP CONSTRAINT "share_messages_sender_name_clean";--> statement-breakpoint
ALTER TABLE "share_messages" DROP CONSTRAINT "share_messages_sender_email_clean";--> statement-breakpoint
ALTER TABLE "share_messages" DROP CONSTRAINT "share_messages_recipient_email_clean";--> statement-breakpoint
ALTER TABLE "share_messages" DROP CONSTRAINT "share_messages_subject_clean";--> statement-breakpoint
ALTER TABLE "share_messages" DROP CONSTRAINT "share_messages_content_clean";--> statement-breakpoint
ALTER TABLE "share_messages" DROP CONSTRAINT "share_messages_last_error_clean";--> statement-breakpoint
DROP INDEX "share_messages_next_attempt_at_index";--> statement-breakpoint
ALTER TABLE "share_messages" ADD COLUMN "mail_id" uuid;--> statement-breakpoint
ALTER TABLE "share_messages" ADD COLUMN "digest" "bytea" NOT NULL;--> statement-breakpoint
CREATE INDEX "mails_created_at_index" ON "mails" USING btree ("created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "mails_waiting" ON "mails" USING btree ("next_attempt_at") WHERE coalesce("mails"."delivered_at", "mails"."given_up_at", "mails"."kept_at") is null;--> statement-breakpoint
ALTER TABLE "share_messages" ADD CONSTRAINT "share_messages_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."mails"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "share_messages_mail_id_index" ON "share_messages" USING btree ("mail_id");--> statement-breakpoint
ALTER TABLE "share_messages" DROP COLUMN "sender_name";--> statement-breakpoint
ALTER TABLE "share_messages" DROP COLUMN "sender_email";--> statement-breakpoint
ALTER TABLE "share_messages" DROP COLUMN "recipient_email";--> statement-breakpoint
ALTER TABLE "share_messages" DROP COLUMN "subject";--> statement-breakpoint
ALTER TABLE "share_messages" DROP COLUMN "content";--> statement-breakpoint
ALTER TABLE "share_messages" DROP COLUMN "attempts";--> statement-breakpoint
ALTER TABLE "share_messages" DROP COLUMN "next_attempt_at";--> statement-breakpoint
ALTER TABLE "share_messages" DROP COLUMN "last_error";--> statement-breakpoint
ALTER TABLE "share_messages" DROP COLUMN "delivered_at";--> statement-breakpoint
ALTER TABLE "share_messages" DROP COLUMN "given_up_at";