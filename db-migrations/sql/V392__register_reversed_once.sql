-- V392: an entry of the handover register is reversed at most once; the entry that reverses says why.
create unique index register_entry_reversed_once on register_entry (reverses_id) where reverses_id is not null;
