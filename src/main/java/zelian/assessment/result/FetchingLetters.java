package zelian.assessment.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.appraisal.AppraisalSight;
import zelian.assessment.appraisal.AppraisalTelling;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.common.NotFound;
import zelian.document.WordFiles;

/** The feedback letters of all units of an appraisal in one file, for those who made it; that it was fetched is kept. */
@Service
class FetchingLetters {

    private final AppraisalSight sight;
    private final Results results;
    private final FeedbackLetter letter;
    private final AppraisalTelling telling;

    FetchingLetters(AppraisalSight sight, Results results, FeedbackLetter letter, AppraisalTelling telling) {
        this.sight = sight;
        this.results = results;
        this.letter = letter;
        this.telling = telling;
    }

    /** What goes into the file, under this title. */
    record Bundle(String title, List<Result> results) {}

    /** @throws NotFound before the release, and for whoever has no part in making the results */
    @Transactional
    public Bundle fetch(Viewer by, AppraisalId id) {
        var appraisal = sight.readable(id, by);
        if (!appraisal.open() || !sight.decides(by, appraisal)) {
            throw new NotFound("letters of " + id);
        }
        var all = results.of(id);
        telling.happened(
                by, "letters-fetched", appraisal, "下载全部反馈函", Map.of(), Map.of("份数", String.valueOf(all.size())));
        return new Bundle(appraisal.head().title(), all);
    }

    /** One Word file each, made while it is sent. */
    void writeTo(OutputStream out, Bundle bundle, Viewer by) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var result : bundle.results()) {
                var word = new ByteArrayOutputStream();
                WordFiles.write(letter.of(result.id(), by), word);
                zip.putNextEntry(new ZipEntry(result.unitName() + "反馈函.docx"));
                word.writeTo(zip);
                zip.closeEntry();
            }
        }
    }
}
