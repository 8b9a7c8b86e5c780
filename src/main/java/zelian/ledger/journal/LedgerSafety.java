package zelian.ledger.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.common.SafetyCheck;
import zelian.ledger.sequence.Proofs;
import zelian.ui.Say;

/** Whether the ledger is kept and whether it proves what it should. */
@Component
class LedgerSafety implements SafetyCheck {

    /** The sequencer is a few seconds behind, never this much. */
    private static final Duration LATEST = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Proofs proofs;

    LedgerSafety(JdbcClient jdbc, Proofs proofs) {
        this.jdbc = jdbc;
        this.proofs = proofs;
    }

    private record Newest(long leaf, String canonical) {}

    @Override
    public List<Finding> findings() {
        var entries = jdbc.sql("select coalesce(max(number) + 1, 0) from ledger.leaf")
                .query(Long.class)
                .single();
        var behind = jdbc.sql("""
                        select count(*) from ledger.waiting w join ledger.entry e on e.id = w.entry
                        where e.occurred_at < :then""")
                .param("then", Instant.now().minus(LATEST).atOffset(java.time.ZoneOffset.UTC))
                .query(Long.class)
                .single();
        var proved = jdbc.sql("""
                        select l.number, e.canonical from ledger.leaf l join ledger.entry e on e.id = l.entry
                        order by l.number desc limit 1""")
                .query((row, number) -> new Newest(row.getLong("number"), row.getString("canonical")))
                .optional()
                .map(newest -> proofs.of(newest.leaf(), newest.canonical()))
                .map(Proofs.Proof::holds)
                .orElse(false);
        var head = proofs.lastHead().map(last -> Say.time(last.signedAt())).orElse("尚无");
        var first = jdbc.sql("select min(occurred_at) from ledger.entry")
                .query(java.time.OffsetDateTime.class)
                .optional();
        return List.of(
                new Finding(
                        "8.1.4.3",
                        "审计覆盖每个用户和重要行为",
                        "每个动作与台账记录在同一事务写入，写不进台账则动作不成立",
                        behind == 0,
                        "已入树 " + Say.count(entries) + " 笔，五分钟以上未入树 " + Say.count(behind) + " 笔"),
                new Finding(
                        "8.1.4.3",
                        "审计记录防删改，定期备份",
                        "台账只增不改，用 SM3 逐笔入树，树头用 SM2 签名；./zelian verify 脱离程序核验",
                        proved,
                        proved ? "刚才核验：最新一笔在树中，树头签名有效（" + head + "）" : "刚才核验：最新一笔尚无有效的树头，请审计管理员查看"),
                new Finding(
                        "8.1.4.3",
                        "日志留存不少于六个月",
                        "台账不设清除功能，长期保留",
                        true,
                        first.map(at -> "最早一笔 " + Say.time(at.toInstant())).orElse("尚无记录")),
                new Finding("8.1.4.7", "传输和存储完整性", "台账与树头由密码技术保证完整；传输由 TLS 保证", proved, "树头 " + head));
    }
}
