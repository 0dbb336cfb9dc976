-- A shop, known from the first time that its artisan was verified.
create table seller (
  id               uuid        primary key,
  account          uuid        not null unique,
  -- version of the last event about the artisan: later truths win, whatever arrives when
  standing_version bigint      not null,
  kind             text        not null,
  name             jsonb       not null,
  shop_name        jsonb       not null default '{}',
  story            jsonb       not null default '{}',
  registry_number  text        not null,
  province         text        not null,
  chamber          text        not null,
  crafts           jsonb       not null default '[]',
  may_sell         boolean     not null,
  suspended_for    text,
  card_expires_on  date        not null,
  verified_at      timestamptz not null,
  check (may_sell = (suspended_for is null))
);

create table listing (
  id           uuid        primary key,
  version      bigint      not null,
  seller       uuid        not null references seller (id),
  sku          text        not null,
  slug         text        not null unique,
  status       text        not null check (status in ('DRAFT', 'PUBLISHED', 'PAUSED', 'WITHDRAWN')),
  craft        text        not null,
  title        jsonb       not null check (title <> '{}'),
  story        jsonb       not null,
  materials    jsonb       not null,
  price_minor  bigint      check (price_minor > 0),
  supply       text        not null check (supply in ('IN_STOCK', 'ONE_OF_A_KIND', 'MADE_TO_ORDER')),
  lead_days    int         not null check (lead_days >= 0),
  weight_grams int         check (weight_grams > 0),
  length_cm    int         check (length_cm > 0),
  width_cm     int         check (width_cm > 0),
  height_cm    int         check (height_cm > 0),
  province     text        not null,
  hs_code      text        not null check (hs_code ~ '^[0-9]{6}$'),
  hs_edition   text        not null,
  pictures     jsonb       not null,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  published_at timestamptz,
  unique (seller, sku),
  check (lead_days = 0 or supply = 'MADE_TO_ORDER'),
  -- a draft that was withdrawn may be incomplete; what is or was on offer never is
  check (published_at is null or (price_minor is not null and weight_grams is not null
    and length_cm is not null and width_cm is not null and height_cm is not null
    and (lead_days > 0 or supply <> 'MADE_TO_ORDER'))),
  check (status not in ('PUBLISHED', 'PAUSED') or published_at is not null)
);
create index listing_of_seller on listing (seller, id desc);
-- browsing while search rests
create index listing_newest on listing (published_at desc, id desc) where status = 'PUBLISHED';
create index listing_price on listing (price_minor, id desc) where status = 'PUBLISHED';
create index listing_craft on listing (craft, published_at desc, id desc) where status = 'PUBLISHED';
create index listing_shop on listing (seller, published_at desc, id desc) where status = 'PUBLISHED';

-- Apart from the listing, so that a sale never waits for an edit.
create table stock (
  listing uuid primary key references listing (id),
  on_hand int  not null check (on_hand >= 0),
  held    int  not null default 0 check (held between 0 and on_hand)
);

create table reservation (
  reservation uuid        not null,
  listing     uuid        not null references listing (id),
  quantity    int         not null check (quantity > 0),
  -- pieces made to order are noted but take nothing from the stock
  from_stock  boolean     not null,
  state       text        not null check (state in ('HELD', 'TAKEN', 'RELEASED')),
  held_at     timestamptz not null,
  closed_at   timestamptz,
  primary key (reservation, listing),
  check ((state = 'HELD') = (closed_at is null))
);

-- What the search index has not heard of yet: one row per document, whatever the number of changes.
-- versions below belong to the rebuilding of an index, which any change overrules
create sequence search_change_seq start 1000;
create table search_change (
  kind          text   not null check (kind in ('LISTING', 'SELLER')),
  id            uuid   not null,
  -- grows with every change of the document, under the row's lock: the document's external version
  seq           bigint not null,
  claimed_until timestamptz,
  attempts      int    not null default 0,
  primary key (kind, id)
);
create index search_change_seq_order on search_change (seq);

-- The indexes we made: at most one is live, one being built and one being prepared.
create table search_index (
  name        text        primary key,
  state       text        not null check (state in ('PREPARING', 'BUILDING', 'LIVE')),
  -- where building got to, so that another instance can take over
  built_until uuid,
  documents   bigint      not null default 0,
  lease_until timestamptz not null,
  created_at  timestamptz not null
);
create unique index search_index_state on search_index (state);
