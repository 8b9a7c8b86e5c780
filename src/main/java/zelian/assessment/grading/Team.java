package zelian.assessment.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.common.Source;

/** Who may mark, and who of the team marks which unit (考核组): never one who holds a post there. */
@Component
public class Team {

    public static final Source NOT_ONE_S_OWN = Source.own("考核办理办法：不核自己单位的分，两人背对背核分，第三人复核");

    private static final Set<Role> ROLES =
            EnumSet.of(Role.PARTY_OFFICE, Role.DISCIPLINE, Role.PERSONNEL, Role.INSPECTOR, Role.CLERK);
    private static final int SEATS = 3;

    private final Directory directory;

    Team(Directory directory) {
        this.directory = directory;
    }

    /** Everyone who may be asked on the day. */
    public List<Directory.Holder> candidates(LocalDate day) {
        return ROLES.stream()
                .flatMap(role -> directory.inRole(role, day).stream())
                .distinct()
                .sorted(Comparator.comparing(Directory.Holder::unitName)
                        .thenComparing(Directory.Holder::title)
                        .thenComparing(Directory.Holder::name))
                .toList();
    }

    /**
     * Three for every unit, in turn, so that each marks about as many.
     *
     * @throws Rejected if three who hold no post there are not to be found
     */
    public List<Grader> assigned(List<TenureId> chosen, List<UnitId> units, LocalDate day) {
        var candidates = candidates(day);
        var team = chosen.stream()
                .distinct()
                .map(tenure -> candidates.stream()
                        .filter(holder -> holder.tenure().equals(tenure))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("tenure " + tenure)))
                .toList();
        var graders = new ArrayList<Grader>();
        for (var n = 0; n < units.size(); n++) {
            graders.addAll(seats(team, units.get(n), n, day));
        }
        return graders;
    }

    private List<Grader> seats(List<Directory.Holder> team, UnitId unit, int turn, LocalDate day) {
        var seats = new ArrayList<Grader>();
        for (var i = 0; i < team.size() && seats.size() < SEATS; i++) {
            var one = team.get((turn + i) % team.size());
            var already = seats.stream().anyMatch(seat -> seat.person().equals(one.person()));
            if (!already && !servesAt(one, unit, day)) {
                seats.add(new Grader(unit, seats.size() + 1, one.person(), one.tenure(), one.inWords()));
            }
        }
        if (seats.size() < SEATS) {
            throw Rejected.because("assessment.too-few-graders", directory.unitName(unit))
                    .citing(NOT_ONE_S_OWN)
                    .at("graders");
        }
        return seats;
    }

    String unitName(UnitId unit) {
        return directory.unitName(unit);
    }

    boolean servesAt(Directory.Holder holder, UnitId unit, LocalDate day) {
        return directory.posts(holder.person(), day).stream()
                .anyMatch(post -> post.unit().equals(unit));
    }
}
