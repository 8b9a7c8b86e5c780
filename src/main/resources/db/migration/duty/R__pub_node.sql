-- What of duties is in the chain. A list that was never issued is there for whoever drafts it, and for nobody else.
create or replace view duty.pub_node as
select 'duty_list' as kind, l.id, l.unit, l.title,
       'V' || v.major || '.' || v.minor || '，' || v.drafter_title || ' ' || v.drafter_name || ' 起草' as note,
       l.year || ' 年度' as number,
       case v.state when 'DRAFT' then '草拟' when 'CONSULTING' then '征求意见中' when 'REVIEW' then '待审核' when 'APPROVAL' then '待审定'
                    when 'TO_ISSUE' then '待印发' when 'ISSUED' then '已印发' when 'SUPERSEDED' then '已被替代'
                    when 'SENT_BACK' then '退回' else '撤回' end as state,
       case when v.in_force_since is null then v.drafter end as who,
       case when v.in_force_since is null then 'DRAFTED' else 'INTERNAL' end as visibility,
       (select min(w.in_force_since) from duty.list_version w where w.list = l.id) as since,
       l.until
from   duty.duty_list l
join   lateral (select * from duty.list_version w where w.list = l.id
                order by w.in_force_since desc nulls last, w.major desc, w.minor desc limit 1) v on true
union all
select 'duty', d.id, l.unit, i.matter, i.content,
       l.year || '-' || i.subject || '-' || lpad(i.ordinal::text, 2, '0'),
       case when d.until is null then '履行中' when d.until = l.until then '已接替' else '已退出清单' end,
       (select c.owner from duty.claim c where c.duty = d.id and c.state <> 'ENDED' order by c.opened_on, c.id limit 1),
       case i.publicity when 'STAFF' then 'PUBLIC' else 'INTERNAL' end, d.since, d.until
from   duty.duty d
join   duty.duty_list l on l.id = d.list
join   duty.item i on i.id = d.current_item
union all
select 'claim', c.id, c.unit, i.matter, case c.state when 'ENDED' then coalesce(c.ending, '') else '' end,
       l.year || '-' || i.subject || '-' || lpad(i.ordinal::text, 2, '0'),
       case c.state when 'WAITING' then '待领受' when 'CLAIMED' then '已领受' when 'DISPUTED' then '有异议'
                    when 'ADJUSTING' then '待调整' else '已终止' end,
       c.owner, 'INTERNAL', c.opened_on, c.ended_on
from   duty.claim c
join   duty.duty d on d.id = c.duty
join   duty.duty_list l on l.id = d.list
join   duty.item i on i.id = d.current_item
union all
select 'hand_back', h.id, h.body, '三转交回：' || h.matter, h.reason, null,
       case h.state when 'PROPOSED' then '待决定' when 'ACCEPTED' then '待调整' when 'MOVED' then '已完成'
                    else '不予批准' end,
       null, 'INTERNAL', h.proposed_on, null::date
from   duty.hand_back h;
