-- The clocks of a letter, for whoever asks where the chain is broken and what a unit had been told by a day.
create or replace view supervision.pub_letter as
select l.id, l.kind, l.unit, l.addressee, l.handler, l.state, l.issued_on, l.receive_by, l.received_on, l.reply_by,
       l.replied_on, l.close_by, l.closed_on, l.voided_on
from   supervision.letter l
where  l.number is not null;
comment on view supervision.pub_letter is '已签发函件的各个日期，不含文字';
create index if not exists letter_awaited on supervision.letter (state) where state in ('ISSUED', 'RECEIVED', 'HANDLING');
