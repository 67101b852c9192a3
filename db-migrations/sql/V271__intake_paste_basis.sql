-- The page that takes cells from a spreadsheet rests on the forms, as the other pages of intake do.
insert into page_basis (page, article, position) values ('/imports/paste', 'forms', 1);
