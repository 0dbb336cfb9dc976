-- Events are written in the business transaction, with one delivery per consumer.
create table outbox_event (
  id           uuid        primary key,
  seq          bigint      generated always as identity unique,
  type         text        not null,
  stream       text        not null,
  payload      jsonb       not null,
  occurred_at  timestamptz not null,
  published_at timestamptz not null default clock_timestamp()
);

create table outbox_delivery (
  event_seq  bigint      not null references outbox_event (seq) on delete cascade,
  consumer   text        not null,
  stream     text        not null,
  status     text        not null default 'WAITING' check (status in ('WAITING', 'DONE', 'DEAD')),
  attempts   int         not null default 0,
  due_at     timestamptz not null,
  done_at    timestamptz,
  last_error text,
  primary key (event_seq, consumer)
);
-- what is not done is little, whatever has been delivered before
create index outbox_delivery_open on outbox_delivery (consumer, stream, event_seq) where status <> 'DONE';
create index outbox_delivery_due on outbox_delivery (due_at, event_seq) where status = 'WAITING';

create table audit_entry (
  id      bigint      generated always as identity primary key,
  at      timestamptz not null,
  actor   text        not null,
  action  text        not null,
  subject text        not null,
  details jsonb       not null
);
create index audit_entry_subject on audit_entry (subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();

create table mail_message (
  id         uuid        primary key,
  dedup_key  text        not null unique,
  recipient  text        not null,
  language   text        not null,
  subject    text        not null,
  text_body  text        not null,
  html_body  text        not null,
  status     text        not null default 'WAITING' check (status in ('WAITING', 'SENT', 'DEAD')),
  attempts   int         not null default 0,
  created_at timestamptz not null,
  due_at     timestamptz not null,
  sent_at    timestamptz,
  last_error text
);
create index mail_message_due on mail_message (due_at) where status = 'WAITING';

create table account (
  id            uuid        primary key,
  version       int         not null,
  email         text        not null,
  password_hash text        not null,
  role          text        not null,
  chamber       text,
  display_name  text        not null,
  language      text        not null,
  created_at    timestamptz not null,
  check ((role = 'OFFICER') = (chamber is not null))
);
create unique index account_email on account (lower(email));

create table session (
  token_hash text        primary key,
  account_id uuid        not null references account (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on session (account_id);
create index session_expires on session (expires_at);

-- wrong passwords by account name and by address, forgotten after a while
create table sign_in_failure (
  id      bigint      generated always as identity primary key,
  subject text        not null,
  at      timestamptz not null
);
create index sign_in_failure_subject on sign_in_failure (subject, at);

create table picture (
  id           text        primary key,
  content_type text        not null,
  width        int         not null,
  height       int         not null,
  restricted   boolean     not null,
  created_at   timestamptz not null
);

-- db-scheduler's table (its own documentation's definition)
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
