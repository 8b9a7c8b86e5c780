package zelian.organization.importing;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.intake.OfficeFile;
import zelian.organization.PostPassed;
import zelian.organization.Viewers;

/**
 * The bureau of the demonstration's files, for tests of every module: imported once a database, the first
 * time someone asks. Tests that change it roll back, or change only what they made themselves.
 */
@Component
@Profile("test")
public class Bureau {

    /** The day the files were taken in. */
    public static final LocalDate IMPORTED = LocalDate.of(2026, 1, 4);

    /** A day in the middle of the year, as tests usually need one. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private final JdbcClient jdbc;
    private final UnitFile units;
    private final PeopleFile people;
    private final Viewers viewers;
    private final Directory directory;
    private final TransactionTemplate transaction;

    Bureau(
            JdbcClient jdbc,
            UnitFile units,
            PeopleFile people,
            Viewers viewers,
            Directory directory,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
        this.viewers = viewers;
        this.directory = directory;
    }

    /** Takes both files in unless they were; safe to call in every test. */
    public synchronized Bureau open() {
        if (jdbc.sql("select count(*) from organization.tenure")
                        .query(Long.class)
                        .single()
                == 0) {
            var day = Viewer.system(IMPORTED);
            units.apply(OfficeFile.of("组织机构.xlsx", units), day);
            people.apply(OfficeFile.of("人员任职.xlsx", people), day);
        }
        return this;
    }

    /** Whoever holds that post on {@link #DAY}, such as {@code as("D11", "主要负责人", "朱国栋")}. */
    public Viewer as(String unit, String title, String name) {
        return as(unit, title, name, DAY);
    }

    public Viewer as(String unit, String title, String name, LocalDate day) {
        return viewers.acting(tenure(unit, title, name), day);
    }

    public TenureId tenure(String unit, String title, String name) {
        return new TenureId(open().jdbc
                .sql("""
                        select t.id from organization.tenure t
                        join organization.post p on p.id = t.post
                        join organization.unit u on u.id = p.unit
                        join organization.person pe on pe.id = t.person
                        where u.code = :unit and p.title = :title and pe.name = :name
                        order by t.since desc limit 1""")
                .param("unit", unit)
                .param("title", title)
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    public UnitId unit(String code) {
        return new UnitId(open().jdbc
                .sql("select id from organization.unit where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single());
    }

    public PersonId person(String name) {
        return new PersonId(open().jdbc
                .sql("select id from organization.person where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    public Viewer secretary() {
        return as("D00", "党组书记", "王海燕");
    }

    /** 韩文博, in charge of 办公室, 宣传处, 人事处, 监测中心 and 研究院. */
    public Viewer member() {
        return as("D00", "班子成员", "韩文博");
    }

    public Viewer partyOffice() {
        return as("D01", "专职副书记", "秦建国");
    }

    public Viewer discipline() {
        return as("D02", "机关纪委书记", "孔晓峰");
    }

    public Viewer stationed() {
        return as("D03", "组长", "沈红霞");
    }

    /** 人事处主要负责人, who changes posts. */
    public Viewer personnel() {
        return as("D12", "主要负责人", "吴春生");
    }

    /** 宣传处主要负责人. */
    public Viewer unitHead() {
        return as("D11", "主要负责人", "朱国栋");
    }

    /** 宣传处联络员. */
    public Viewer clerk() {
        return as("D11", "联络员", "陶立群");
    }

    /** 宣传处工作人员. */
    public Viewer staff() {
        return as("D11", "工作人员", "蒋红霞");
    }

    /** The news that from the day on another holds the post, and takes over. */
    public PostPassed passed(Viewer from, Viewer to, LocalDate day) {
        return new PostPassed(
                personnel(), from.tenure(), directory.holder(to.tenure()).orElseThrow(), day);
    }

    /** Puts a unit into another member's charge, as if it always had been; for tests that roll back. */
    public void moveCharge(String unit, String from, String to) {
        jdbc.sql("update organization.charge set tenure = :to where tenure = :from and unit = :unit")
                .param("to", tenure("D00", "班子成员", to).value())
                .param("from", tenure("D00", "班子成员", from).value())
                .param("unit", unit(unit).value())
                .update();
    }
}
