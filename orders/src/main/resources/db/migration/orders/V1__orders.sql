-- A visitor's basket: read and written whole, found by its random id alone.
create table basket (
  id         uuid        primary key,
  version    int         not null,
  contents   jsonb       not null,
  created_at timestamptz not null,
  touched_at timestamptz not null
);
create index basket_touched on basket (touched_at);

-- The key from which the tokens of single orders are derived.
create table signing_key (
  only_one boolean primary key default true check (only_one),
  secret   text    not null
);
insert into signing_key (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);

create sequence order_number;

create table placement_key (
  actor      text        not null,
  key        text        not null,
  body_hash  text        not null,
  order_id   uuid        not null,
  created_at timestamptz not null,
  primary key (actor, key)
);

create table placed_order (
  id             uuid        primary key,
  version        int         not null,
  number         text        not null unique,
  account        uuid,
  email          text        not null,
  phone          text        not null,
  language       text        not null,
  address        jsonb       not null,
  payment        text        not null check (payment in ('CARD', 'CASH_ON_DELIVERY')),
  status         text        not null check (status in ('AWAITING_PAYMENT', 'PLACED', 'PAID', 'COMPLETED', 'CANCELLED')),
  currency       text        not null,
  total_minor    bigint      not null check (total_minor > 0),
  placed_at      timestamptz not null,
  payment_due_at timestamptz,
  paid_at        timestamptz,
  closed_at      timestamptz,
  cancel_reason  text
);
create index placed_order_account on placed_order (account, id) where account is not null;
create index placed_order_status on placed_order (status, id);
create index placed_order_email on placed_order (lower(email));
create index placed_order_unpaid on placed_order (payment_due_at) where status = 'AWAITING_PAYMENT';

create table seller_order (
  id                uuid   primary key,
  version           int    not null,
  order_id          uuid   not null references placed_order (id),
  position          int    not null,
  seller            uuid   not null,
  status            text   not null check (status in ('AWAITING_PAYMENT', 'PLACED', 'CONFIRMED', 'SHIPPED', 'DELIVERED', 'RETURNED', 'CANCELLED', 'REFUNDED')),
  goods_minor       bigint not null check (goods_minor > 0),
  shipping_minor    bigint not null check (shipping_minor >= 0),
  commission_points int    not null check (commission_points between 0 and 10000),
  commission_minor  bigint not null check (commission_minor between 0 and goods_minor),
  refunded_minor    bigint not null check (refunded_minor between 0 and goods_minor + shipping_minor),
  weight_grams      int    not null,
  promised_from     date   not null,
  promised_by       date   not null,
  confirmed_at      timestamptz,
  shipped_at        timestamptz,
  closed_at         timestamptz,
  cancel_reason     text,
  unique (order_id, seller)
);
create index seller_order_seller on seller_order (seller, id);

create table order_line (
  id              uuid    primary key,
  seller_order_id uuid    not null references seller_order (id),
  position        int     not null,
  listing         uuid    not null,
  quantity        int     not null check (quantity > 0),
  price_minor     bigint  not null check (price_minor > 0),
  made_to_order   boolean not null,
  lead_days       int     not null,
  goods           jsonb   not null
);
create index order_line_part on order_line (seller_order_id);

-- due_at: when the provider is to be asked about it next
create table payment (
  id            uuid        primary key,
  version       int         not null,
  order_id      uuid        not null unique references placed_order (id),
  order_number  text        not null,
  email         text        not null,
  amount_minor  bigint      not null check (amount_minor > 0),
  currency      text        not null,
  status        text        not null check (status in ('REQUESTED', 'OPEN', 'DECLINED', 'SUCCEEDED', 'CANCELLING', 'CANCELLED', 'REFUSED')),
  reference     text        unique,
  client_secret text,
  failure       text,
  trouble       text,
  attempts      int         not null,
  seen_at       timestamptz,
  due_at        timestamptz,
  created_at    timestamptz not null
);
create index payment_due on payment (due_at) where due_at is not null;

create table payment_notification (
  id          text        primary key,
  type        text        not null,
  created_at  timestamptz not null,
  payload     text        not null,
  received_at timestamptz not null,
  status      text        not null default 'WAITING' check (status in ('WAITING', 'SETTLED', 'PARKED')),
  attempts    int         not null default 0,
  due_at      timestamptz not null,
  settled_at  timestamptz,
  reason      text
);
create index payment_notification_due on payment_notification (due_at) where status = 'WAITING';
create index payment_notification_received on payment_notification (received_at, id);

create table refund (
  id                uuid        primary key,
  version           int         not null,
  payment_id        uuid        not null references payment (id),
  payment_reference text        not null,
  order_id          uuid        not null references placed_order (id),
  seller_order_id   uuid        references seller_order (id),
  request_key       text        not null unique,
  amount_minor      bigint      not null check (amount_minor > 0),
  currency          text        not null,
  reason            text        not null,
  status            text        not null check (status in ('REQUESTED', 'PENDING', 'SUCCEEDED', 'FAILED')),
  reference         text        unique,
  failure           text,
  attempts          int         not null,
  due_at            timestamptz,
  created_at        timestamptz not null,
  closed_at         timestamptz
);
create index refund_due on refund (due_at) where due_at is not null;
create index refund_order on refund (order_id);
create index refund_payment on refund (payment_id);

-- Double entry, append-only; one entry per fact.
create table journal_entry (
  id       uuid        primary key,
  seq      bigint      generated always as identity unique,
  fact     text        not null unique,
  reason   text        not null,
  order_id uuid        not null,
  at       timestamptz not null
);
create index journal_entry_order on journal_entry (order_id);

-- debit positive, credit negative
create table posting (
  entry_id     uuid   not null references journal_entry (id),
  position     int    not null,
  account      text   not null check (account in ('STRIPE_CLEARING', 'CASH_ON_DELIVERY_RECEIVABLE', 'SELLER_PAYABLE', 'COMMISSION_REVENUE', 'REFUNDS_PAYABLE')),
  seller       uuid,
  amount_minor bigint not null check (amount_minor <> 0),
  currency     text   not null,
  primary key (entry_id, position),
  check ((account = 'SELLER_PAYABLE') = (seller is not null))
);
create index posting_account on posting (account, seller, entry_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger journal_entry_append_only before update or delete or truncate on journal_entry
  for each statement execute function refuse_change();
create trigger posting_append_only before update or delete or truncate on posting
  for each statement execute function refuse_change();

create function check_entry_balances() returns trigger language plpgsql as $$
declare
  entry uuid;
  sides int;
begin
  if tg_table_name = 'posting' then
    entry := new.entry_id;
  else
    entry := new.id;
  end if;
  select count(*) into sides from orders.posting where entry_id = entry;
  if sides < 2 then
    raise exception 'journal entry % has % postings', entry, sides using errcode = 'check_violation';
  end if;
  if exists (select 1 from orders.posting where entry_id = entry
             group by currency having sum(amount_minor) <> 0) then
    raise exception 'journal entry % is not balanced', entry using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger journal_entry_balances after insert on journal_entry
  deferrable initially deferred for each row execute function check_entry_balances();
create constraint trigger posting_balances after insert on posting
  deferrable initially deferred for each row execute function check_entry_balances();

-- Under which name and numbers a shop, or an exporter for others, exports.
create table exporter_identity (
  id         uuid        primary key,
  version    int         not null,
  owner      text        not null check (owner in ('SELLER', 'EXPORTER')),
  exporter   jsonb       not null,
  place      text        not null,
  changed_at timestamptz not null
);

-- commercial invoices are numbered without gaps, by exporter and year
create table export_invoice_series (
  exporter uuid not null,
  year     int  not null,
  last     int  not null,
  primary key (exporter, year)
);

-- The ranges of S10 numbers that the postal operator has handed out.
create table item_range (
  id        int  generated always as identity primary key,
  indicator text not null,
  first     int  not null,
  last      int  not null check (last >= first),
  country   text not null,
  last_used int  check (last_used between first and last)
);
insert into item_range (indicator, first, last, country) values ('LX', 10000001, 10999999, 'MA');

create table shipment (
  id              uuid        primary key,
  version         int         not null,
  seller_order_id uuid        not null unique references seller_order (id),
  order_id        uuid        not null references placed_order (id),
  order_number    text        not null,
  seller          uuid        not null,
  exporter        uuid,
  kind            text        not null check (kind in ('HOME', 'EXPORT')),
  country         text        not null,
  carrier         text        not null,
  tracking_number text        not null,
  state           text        not null,
  papers          jsonb,
  shipped_at      timestamptz not null,
  closed_at       timestamptz,
  check ((kind = 'EXPORT') = (papers is not null))
);
create index shipment_order on shipment (order_id);
create index shipment_exporter on shipment (exporter, id) where exporter is not null;
create unique index shipment_item on shipment (tracking_number) where kind = 'EXPORT';

create table shipment_scan (
  id             uuid        primary key,
  shipment_id    uuid        not null references shipment (id),
  code           text        not null,
  occurred_at    timestamptz not null,
  offset_seconds int         not null,
  location       text        not null,
  reporter       text        not null,
  received_at    timestamptz not null,
  unique (shipment_id, code, occurred_at, location)
);
