-- V421: since when a receiver says that it is gone (410); its subscription is paused then.
alter table webhook_subscription add column gone_at timestamptz;
