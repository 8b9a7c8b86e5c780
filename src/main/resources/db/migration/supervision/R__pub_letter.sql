-- The clocks of a letter, for whoever asks where the chain is broken and what a unit had been told by a day.
create or replace view supervision.pub_letter as
select l.id, l.kind, l.unit, l.addressee, l.handler, l.state, l.issued_on, l.receive_by, l.received_on, l.reply_by,
       l.replied_on, l.close_by, l.closed_on, l.voided_on,
       case when l.state = 'ISSUED' then l.receive_by when l.state in ('RECEIVED', 'HANDLING') then l.reply_by
            when l.state = 'REPLIED' or l.state = 'EVALUATED' and not exists (
                select 1 from supervision.problem p join rectification.pub_node n on n.id = p.item
                where p.letter = l.id and n.until is null) then l.close_by end as due,
       l.adoption
from   supervision.letter l
where  l.number is not null;
comment on view supervision.pub_letter is '已签发函件的各个日期，不含文字；due 是现在走着的时限，等整改销号时没有';
create index if not exists letter_awaited on supervision.letter (state) where state in ('ISSUED', 'RECEIVED', 'HANDLING');
