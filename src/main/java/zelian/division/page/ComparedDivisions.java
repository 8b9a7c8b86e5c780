package zelian.division.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.division.DivisionId;
import zelian.division.text.DivisionVersion;
import zelian.division.text.Lines;
import zelian.division.text.Seats;
import zelian.division.text.VersionRows;
import zelian.likeness.ComparedTexts;

/** A division on its way beside those of other years and what the superior arranged. */
@Component
class ComparedDivisions implements ComparedTexts {

    private static final int MOST = 5;

    private final VersionRows versions;
    private final Lines lines;
    private final Seats seats;

    ComparedDivisions(VersionRows versions, Lines lines, Seats seats) {
        this.versions = versions;
        this.lines = lines;
        this.seats = seats;
    }

    @Override
    public String kind() {
        return "division";
    }

    @Override
    public Optional<Compared> find(UUID id, Viewer viewer) {
        try {
            return Optional.of(versions.get(new DivisionId(id), viewer))
                    .filter(version -> !inForce(version))
                    .map(version -> new Compared(
                            version.head().title(),
                            version.head().unit(),
                            pieces(version),
                            true,
                            version.drafting()
                                    && seats.drafts(viewer, version.head().unit()),
                            others(version, viewer)));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private List<Other> others(DivisionVersion version, Viewer viewer) {
        return versions.all(viewer).stream()
                .filter(DivisionVersion.Issued.class::isInstance)
                .filter(other -> !other.head().division().equals(version.head().division()))
                .limit(MOST)
                .map(other -> new Other(
                        other.head().id().value(),
                        other.head().title(),
                        other.head().year() + " 年度",
                        "/divisions/" + other.head().id(),
                        pieces(other)))
                .toList();
    }

    private List<String> pieces(DivisionVersion version) {
        return lines.of(version.head().id()).stream()
                .flatMap(line -> Stream.of(line.words(), line.answering().goal()))
                .filter(words -> words.length() >= 8)
                .toList();
    }

    private static boolean inForce(DivisionVersion version) {
        return version instanceof DivisionVersion.Issued || version instanceof DivisionVersion.Superseded;
    }
}
