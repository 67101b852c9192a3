-- Lists of lines, dossiers, devices and minutes narrowed to one person.
create index request_line_subscriber on request_line (subscriber_id) where subscriber_id is not null;
create index token_subscriber on token (subscriber_id) where subscriber_id is not null;
