-- By when a letter is to be signed and whether it is, for whoever asks where the chain is broken.
create or replace view pledge.pub_letter as
select l.id, l.state, l.unit, l.year, l.tier, l.due_on, l.effective_on,
       case l.state when 'OFFERED' then l.lower_person when 'CONFIRMED' then l.lower_person
                    when 'HALF_SIGNED' then l.upper_person else l.drafter end as turn
from   pledge.letter l;
comment on view pledge.pub_letter is '责任书的签订期限、生效之日和轮到谁';
create index if not exists letter_unsigned on pledge.letter (due_on)
    where state in ('DRAFTED', 'OFFERED', 'ASKED', 'CONFIRMED', 'HALF_SIGNED');
