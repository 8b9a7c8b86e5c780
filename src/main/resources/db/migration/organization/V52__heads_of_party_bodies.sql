-- The secretary of a party body below the top answers for it as a head of a unit does.
insert into organization.post_role (title, unit_kind, unit_name, role, since, approved_by) values
    ('书记', '%', '%', 'UNIT_HEAD', '1949-10-01', '初始设置'),
    ('主要负责人', '专工委', '%', 'UNIT_HEAD', '1949-10-01', '初始设置'),
    ('党委副书记', '%', '%', 'MEMBER', '1949-10-01', '初始设置');
