package zelian.assessment.objection;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.appraisal.AppraisalSight;
import zelian.assessment.appraisal.AppraisalTelling;
import zelian.assessment.counting.Result;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.seal.Seals;

/**
 * Puts on file that a sample found a record untrue (弄虚作假): a fact from then on, counted by whatever is counted
 * afterwards. What was counted before stays.
 */
@Service
class FindingUntrue {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AppraisalSight sight;
    private final Rights rights;
    private final JdbcClient db;
    private final Seals seals;
    private final AppraisalTelling telling;

    FindingUntrue(AppraisalSight sight, Rights rights, JdbcClient db, Seals seals, AppraisalTelling telling) {
        this.sight = sight;
        this.rights = rights;
        this.db = db;
        this.seals = seals;
        this.telling = telling;
    }

    /**
     * @param record the record's address or id
     * @throws Rejected if it is not a confirmed record of that unit, or is on file already
     */
    @Transactional
    public void find(Viewer by, UUID resultId, String record, String words) {
        var result = sight.result(resultId, by);
        if (!rights.may(by, Area.ASSESSMENT, Act.VERIFY, result.unit())) {
            throw Rejected.because("access.not-allowed", Act.VERIFY.label(), Area.ASSESSMENT.label());
        }
        var id = record(record, result);
        var falsehood = Ids.next();
        var digest = seals.digest(words.strip());
        var added = db.sql("""
                insert into assessment.falsehood (id, unit, record, found_by, found_name, found_on, words, digest)
                values (:id, :unit, :record, :person, :name, :day, :words, :digest)
                on conflict (record) do nothing
                """)
                .param("id", falsehood)
                .param("unit", result.unit().value())
                .param("record", id)
                .param("person", by.person().value())
                .param("name", by.name())
                .param("day", by.day())
                .param("words", seals.seal("assessment.falsehood:" + falsehood + ".words", words.strip()))
                .param("digest", digest)
                .update();
        if (added == 0) {
            throw Rejected.because("assessment.falsehood-known").at("record");
        }
        telling.aboutUnit(
                by,
                "falsehood-found",
                result.id(),
                result.unit(),
                "抽查认定记实不实：" + result.unitName(),
                Map.of(),
                Map.of("说明摘要", digest));
    }

    private UUID record(String typed, Result result) {
        var found = ID.matcher(typed);
        if (found.find()) {
            var id = UUID.fromString(found.group());
            var theirs = db.sql("""
                    select exists (select 1 from evidence.pub_record r
                                   where r.id = :id and r.unit = :unit and r.state = 'CONFIRMED')
                    """)
                    .param("id", id)
                    .param("unit", result.unit().value())
                    .query(Boolean.class)
                    .single();
            if (theirs) {
                return id;
            }
        }
        throw Rejected.because("assessment.no-such-record", result.unitName()).at("record");
    }
}
