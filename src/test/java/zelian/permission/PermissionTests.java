package zelian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Role;

/**
 * Who may do what (R3): every real address, asked as every kind of person about objects inside and outside their
 * scope, against what is written by hand in {@code docs/permissions.csv} and {@code docs/routes.csv}.
 */
class PermissionTests {

    /** What is refused for want of a right, in the words of each module. */
    private static final Set<String> NO_RIGHT = Set.of(
            "access.not-allowed",
            "consultation.not-yours-to-speak",
            "evidence.not-for-them",
            "evidence.not-their-task",
            "problem.not-yours-to-carry-out",
            "problem.not-yours-to-claim",
            "problem.not-yours-to-establish",
            "problem.not-yours-to-rule",
            "problem.not-yours-to-verify",
            "problem.not-yours-to-weigh",
            "pledge.not-your-side",
            "pledge.not-your-turn",
            "pledge.other-post",
            "risk.not-a-colleague",
            "risk.not-your-measure",
            "risk.not-yours-to-review",
            "risk.not-yours-to-file",
            "task.not-yours-to-hand-out",
            "task.not-yours-to-end");

    /** Pages that show what somebody did last, opening them included: they differ from one time to the next. */
    private static final Set<String> EVER_NEW = Set.of("/ledger", "/chain");

    /** Rights whose mechanisms are still to come. */
    private static final List<String> NOT_ASKED_YET =
            List.of("DUTY:SIGN", "SUPERVISION:RECORD", "RECTIFICATION:DRAFT", "ORGANIZATION:DRAFT");

    private static Inquiry inquiry;
    private static Map<Question, Visitor.Answer> answers;
    private static Map<Question, Visitor.Answer> alone;

    @BeforeAll
    static void everyAddressIsOpened() throws Exception {
        inquiry = new Inquiry();
        var questions = inquiry.questions(Route::reads);
        Collections.shuffle(questions, new Random(50));
        answers = Inquiry.all(questions, 50, inquiry::opened);
        alone = Inquiry.all(Inquiry.oncePerAddress(questions), 4, inquiry::opened);
    }

    @AfterAll
    static void theDemonstrationEnds() {
        inquiry.close();
    }

    @Test
    void theProgramGoesByTheTableWrittenByHand() {
        assertThat(inquiry.db
                        .sql("select concat_ws(',', role, area, act, scope) from organization.role_right")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        Written.LINES.stream().map(Written.Line::toString).toList());
    }

    @Test
    void noAddressIsLeftOut() {
        assertThat(Written.ROUTES.stream().map(Route::toString))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(inquiry.forms.addresses());
    }

    @Test
    void everyRightIsAskedForSomewhere() {
        var asked = Written.ROUTES.stream()
                .flatMap(route -> route.grounds().stream())
                .flatMap(ground -> ground.conditions().stream())
                .map(condition -> condition.replaceFirst("@.*", ""));

        assertThat(Written.LINES.stream()
                        .map(line -> line.area() + ":" + line.act())
                        .distinct())
                .isSubsetOf(Stream.concat(asked, NOT_ASKED_YET.stream()).toList());
    }

    @Test
    void administratorsReadNoBusinessAndBusinessAdministersNothing() {
        assertThat(Written.LINES)
                .filteredOn(line -> line.role().administers())
                .allMatch(line ->
                        Set.of(Area.ORGANIZATION, Area.SYSTEM, Area.LEDGER).contains(line.area()));
        assertThat(Written.LINES)
                .filteredOn(line -> !line.role().administers())
                .noneMatch(line -> line.act() == Act.ADMINISTER || line.act() == Act.AUTHORISE);
    }

    @Test
    void everyRoleAndEveryKindOfObjectIsThere() {
        assertThat(inquiry.readers.stream().flatMap(reader -> reader.roles().stream()))
                .contains(Arrays.stream(Role.values())
                        .filter(role -> role != Role.SUPERIOR)
                        .toArray(Role[]::new));
        assertThat(inquiry.things.entrySet())
                .filteredOn(kind -> kind.getValue().isEmpty())
                .extracting(Map.Entry::getKey)
                .isEmpty();
        assertThat(Written.ROUTES.stream().map(Route::kind).filter(kind -> !kind.isEmpty()))
                .isSubsetOf(inquiry.things.keySet());
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        var nobody = inquiry.nobody();

        assertThat(Written.ROUTES.stream()
                        .filter(route -> route.reads() && !route.path().startsWith("/sign-in/"))
                        .filter(route -> {
                            var answer =
                                    nobody.get(route.of(inquiry.of(route.kind()).getFirst()));
                            return answer.leadsToSignIn() == route.open() || answer.status() >= 500;
                        }))
                .isEmpty();
    }

    @Test
    void everyAddressAnswersAsWritten() {
        assertThat(differences(
                        answers,
                        (question, answer) -> question.allowed()
                                ? answer.status() < 400
                                        || answer.status() == 422
                                                && !question.route().isPage()
                                : answer.status() == 404 || answer.status() == 422 && mayKnow(question)))
                .isEmpty();
    }

    @Test
    void noPageLeadsOutOfTheScope() {
        assertThat(differences(
                        answers,
                        (question, answer) ->
                                inquiry.astray(question.reader(), answer).isEmpty()))
                .isEmpty();
    }

    @Test
    void noListOrFileNamesWhatLiesOutside() {
        var found = new TreeSet<String>();
        for (var reader : inquiry.readers) {
            var words = inquiry.wordsOutside(reader);
            answers.forEach((question, answer) -> {
                if (question.reader().equals(reader) && question.route().kind().isEmpty()) {
                    words.stream()
                            .filter(answer.text()::contains)
                            .forEach(word -> found.add(question.route() + " shows " + reader + " " + word));
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothingOutsideIsFoundBySearching() throws Exception {
        var found = new TreeSet<String>();
        for (var reader : inquiry.readers) {
            var words = inquiry.wordsOutside(reader).stream().sorted().limit(10).toList();
            Inquiry.all(words, 4, word -> inquiry.searched(reader, word))
                    .forEach((word, answer) -> inquiry.astray(reader, answer)
                            .forEach(thing -> found.add(reader + " finds " + thing + " by " + word)));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noActIsDoneWithoutTheRight() throws Exception {
        var forbidden = inquiry.questions(Route::acts).stream()
                .filter(question -> !question.allowed())
                .toList();
        var actsBefore = acts("<>");
        var refusalsBefore = acts("=");

        var done = Inquiry.all(forbidden, 4, inquiry::posted);
        assertThat(differences(
                        done,
                        (question, answer) -> answer.status() == 404
                                || answer.status() == 422 && mayKnow(question) && NO_RIGHT.contains(answer.rule())))
                .isEmpty();
        assertThat(acts("<>")).isEqualTo(actsBefore);
        assertThat(acts("=") - refusalsBefore).isEqualTo(forbidden.size());
    }

    @Test
    void whoeverHasTheRightIsNotRefusedForWantOfIt() throws Exception {
        var allowed = inquiry.questions(Route::acts).stream()
                .filter(Question::allowed)
                .toList();

        assertThat(differences(
                        Inquiry.all(allowed, 2, inquiry::tried),
                        (question, answer) -> answer.status() < 500
                                && answer.status() != 403
                                && answer.status() != 404
                                && !NO_RIGHT.contains(answer.rule())))
                .isEmpty();
    }

    @Test
    void amongFiftyEachGetsWhatTheyGetAlone() {
        assertThat(differences(
                        alone,
                        (question, answer) -> EVER_NEW.contains(question.route().path())
                                || answer.gist()
                                        .equals(Objects.requireNonNull(answers.get(question))
                                                .gist())))
                .isEmpty();
    }

    private static boolean mayKnow(Question question) {
        return question.mayKnow(inquiry.page(question.thing().kind()));
    }

    private static <A> List<String> differences(Map<Question, A> answers, BiPredicate<Question, A> right) {
        return answers.entrySet().stream()
                .filter(asked -> !right.test(asked.getKey(), asked.getValue()))
                .map(asked -> asked.getKey().differs(asked.getValue()))
                .collect(Collectors.toList());
    }

    private static long acts(String refusalOrNot) {
        return inquiry.db
                .sql("select count(*) from ledger.entry where act " + refusalOrNot + " 'ledger.refused'")
                .query(Long.class)
                .single();
    }
}
