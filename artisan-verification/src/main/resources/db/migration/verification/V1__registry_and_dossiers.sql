-- The mirror of the national registry. Columns in the order of the record's JSON form.
create table registry_record (
  registry_number    text        primary key,
  kind               text        not null check (kind in ('ARTISAN', 'MASTER', 'COOPERATIVE', 'ENTERPRISE')),
  name_ar            text,
  name_fr            text,
  sex                text,
  birth_year         int,
  crafts             text[]      not null,
  province           text        not null,
  status             text        not null check (status in ('ACTIVE', 'SUSPENDED', 'STRUCK_OFF')),
  status_since       date        not null,
  registered_on      date        not null,
  card_number        text,
  card_issued_on     date,
  card_expires_on    date,
  card_status        text check (card_status in ('VALID', 'EXPIRED', 'SUSPENDED', 'LOST', 'REVOKED')),
  health_cover       boolean     not null,
  supervisor         text,
  cooperative_court  text,
  cooperative_number text,
  members            text[]      not null,
  source             text        not null,
  source_at          timestamptz not null,
  check (name_ar is not null or name_fr is not null),
  check (num_nulls(card_number, card_issued_on, card_expires_on, card_status) in (0, 4))
);
create index registry_record_supervisor on registry_record (supervisor) where supervisor is not null;
create index registry_record_card on registry_record (card_number) where card_number is not null;

create table import_run (
  id             uuid        primary key,
  version        int         not null,
  started_by     text        not null,
  file_name      text        not null,
  status         text        not null check (status in ('RUNNING', 'DONE', 'STOPPED')),
  started_at     timestamptz not null,
  updated_at     timestamptz not null,
  finished_at    timestamptz,
  rows_expected  bigint      not null,
  rows_created   bigint      not null,
  rows_changed   bigint      not null,
  rows_unchanged bigint      not null,
  rows_rejected  bigint      not null,
  stop_code      text
);

create table import_row (
  run_id          uuid   not null references import_run (id) on delete cascade,
  line            bigint not null,
  registry_number text,
  outcome         text   not null check (outcome in ('NEW', 'CHANGED', 'REJECTED')),
  findings        jsonb  not null,
  primary key (run_id, line)
);

create table dossier (
  id              uuid        primary key,
  version         int         not null,
  account         uuid        not null,
  state           text        not null,
  state_since     timestamptz not null,
  registry_number text        not null,
  card_number     text        not null,
  card_scan       text,
  province        text        not null,
  chamber         text        not null,
  address         text        not null,
  holder_name     text        not null,
  craft           text        not null,
  trade_name      jsonb       not null,
  phone           text        not null,
  created_at      timestamptz not null,
  submitted_at    timestamptz,
  reviewer        uuid,
  sanction        text,
  obstacle        text,
  facts           jsonb,
  card_expires_on date,
  steps           int         not null,
  check (state <> 'VERIFIED' or (facts is not null and card_expires_on is not null and obstacle is null)),
  check (state = 'DRAFT' or (registry_number <> '' and chamber <> ''))
);
create unique index dossier_account on dossier (account) where state <> 'REJECTED';
create unique index dossier_holder on dossier (registry_number)
  where state in ('VERIFIED', 'CARD_EXPIRED', 'SUSPENDED');
create index dossier_registry_number on dossier (registry_number);
create index dossier_queue on dossier (chamber, state, state_since, id);
create index dossier_card_lapse on dossier (card_expires_on) where state = 'VERIFIED';

create table dossier_step (
  id         uuid        primary key,
  dossier_id uuid        not null references dossier (id) on delete cascade,
  number     int         not null,
  at         timestamptz not null,
  actor      text        not null,
  kind       text        not null,
  state      text        not null,
  reasons    jsonb       not null,
  message    text        not null,
  unique (dossier_id, number)
);
