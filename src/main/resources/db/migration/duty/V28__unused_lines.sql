-- A line that nothing came of for years may be kept too, with a reason (清单瘦身).

alter table duty.kept_as_is drop constraint kept_as_is_kind_check;
alter table duty.kept_as_is add check (kind in ('COPIED', 'ALIKE', 'TWICE', 'UNUSED'));
comment on table duty.kept_as_is is '清单体检提示的保留理由：照抄上级、与同级雷同、清单内重复、三年未用';
