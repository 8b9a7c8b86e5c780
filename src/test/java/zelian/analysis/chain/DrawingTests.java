package zelian.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Gap;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;
import zelian.ui.ChainLink;
import zelian.ui.ObjectKind;

/** How a chain is drawn: rows in the order of the chain, four places a row, what is missing where it is missing. */
class DrawingTests {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 16);

    final Kinds kinds = new Kinds(List.of(
            new ObjectKind("clause", "依据", ChainLink.BASIS, "/regulations/clauses/{id}"),
            new ObjectKind("duty", "责任", ChainLink.FIX, "/duties/{id}"),
            new ObjectKind("occurrence", "任务", ChainLink.PERFORM, "/tasks/{id}"),
            new ObjectKind("record", "记实", ChainLink.PERFORM, "/records/{id}"),
            new ObjectKind("finding", "问题", ChainLink.SUPERVISE, "/findings/{id}"),
            new ObjectKind("item", "整改", ChainLink.RECTIFY, "/rectification/items/{id}")));

    final UUID wang = id(900);
    final Node duty = node("duty", 1, "规范“三重一大”集体决策", "履行中", Node.Side.SELF);
    final List<Node> others = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();
    final List<Break> breaks = new ArrayList<>();

    @Test
    void rowsFollowTheOrderOfTheChainWhateverWasFoundFirst() {
        var task = below("occurrence", 10, duty, "已完成");
        var record = below("record", 20, task, "已确认");
        above("clause", 30, duty);
        below("item", 40, below("finding", 41, record, "已转整改"), "整改中");

        assertThat(draw().rows())
                .extracting(Picture.Row::kind)
                .containsExactly("clause", "duty", "occurrence", "record", "finding", "item");
    }

    @Test
    void theObjectItselfIsOnePlaceAcrossTheWholeRow() {
        below("occurrence", 10, duty, "已完成");

        var row = draw().rows().getFirst();

        assertThat(row.own()).isTrue();
        assertThat(row.cells()).singleElement().extracting(Picture.Cell::what).isEqualTo(Picture.What.SELF);
    }

    @Test
    void fourStandSideBySideAndAFifthFoldsTheRest() {
        for (var i = 0; i < 4; i++) {
            below("occurrence", 10 + i, duty, "已完成");
        }
        assertThat(draw().rows().get(1).cells()).hasSize(4).noneMatch(cell -> cell.what() == Picture.What.FOLD);

        below("occurrence", 14, duty, "推进中");
        var picture = draw();

        assertThat(picture.rows().get(1).cells()).hasSize(4);
        assertThat(picture.rows().get(1).cells().getLast())
                .satisfies(cell -> assertThat(cell.what()).isEqualTo(Picture.What.FOLD))
                .satisfies(cell -> assertThat(cell.title()).startsWith("另 2 件"));
        assertThat(picture.shown()).isEqualTo(4);
        assertThat(picture.folded()).isEqualTo(2);
    }

    @Test
    void whatIsBrokenStandsBeforeWhatIsLatest() {
        for (var i = 0; i < 6; i++) {
            below("occurrence", 10 + i, duty, "推进中", TODAY.minusDays(i));
        }
        var old = below("occurrence", 19, duty, "推进中", TODAY.minusDays(90));
        missing(Gap.UNRECORDED, old, TODAY.minusDays(47));

        var cells = draw().rows().get(1).cells();

        assertThat(cells).extracting(Picture.Cell::ref).contains(old.ref().toString());
        assertThat(cells.getLast().title()).startsWith("另 4 件");
    }

    @Test
    void whatIsMissingStandsWhereItShouldBeWithWhoseTurnAndTheAct() {
        var task = below("occurrence", 10, duty, "推进中");
        missing(Gap.UNRECORDED, task, TODAY.minusDays(47));

        var picture = draw();
        var cell = picture.rows().get(2).cells().getFirst();

        assertThat(picture.rows().get(2).label()).isEqualTo("记实");
        assertThat(cell.what()).isEqualTo(Picture.What.MISSING);
        assertThat(cell.title()).isEqualTo("无记实");
        assertThat(cell.second()).contains("47 天");
        assertThat(cell.third()).isEqualTo("轮到 王敏");
        assertThat(cell.alarm()).isEqualTo("催记实");
        assertThat(cell.address()).isEqualTo("/tasks/" + task.ref().id());
        assertThat(picture.lines()).anyMatch(line -> line.look().contains("edge-broken"));
    }

    @Test
    void anObjectThatStandsStillIsItselfBroken() {
        var item = below("item", 40, duty, "整改中");
        missing(Gap.UNFINISHED, item, TODAY.minusDays(5));

        var cell = draw().rows().get(1).cells().getFirst();

        assertThat(cell.broken()).isTrue();
        assertThat(cell.state()).isEqualTo("逾期 5 天");
    }

    @Test
    void theWayFollowedStandsInTheFirstColumnAndItsLinesAreChosen() {
        below("occurrence", 10, duty, "推进中", TODAY);
        var done = below("occurrence", 11, duty, "已完成", TODAY.minusDays(60));
        var record = below("record", 20, done, "已确认");

        var picture = draw(record.ref());

        assertThat(picture.rows().get(1).cells().getFirst().ref())
                .isEqualTo(done.ref().toString());
        assertThat(picture.rows().get(2).cells().getFirst().selected()).isTrue();
        assertThat(picture.lines())
                .filteredOn(line -> line.look().contains("edge-chosen"))
                .hasSize(2);
    }

    @Test
    void childrenStandUnderTheirParentsSoThatLinesRunStraight() {
        var first = below("occurrence", 10, duty, "已完成", TODAY);
        var second = below("occurrence", 11, duty, "已完成", TODAY.minusDays(1));
        below("record", 20, first, "已确认");
        var under = below("record", 21, second, "已确认", TODAY.minusDays(9));

        var picture = draw();
        var column = picture.rows().get(1).cells().stream()
                .filter(cell -> second.ref().toString().equals(cell.ref()))
                .findFirst()
                .orElseThrow()
                .column();

        assertThat(picture.rows().get(2).cells())
                .filteredOn(cell -> under.ref().toString().equals(cell.ref()))
                .singleElement()
                .extracting(Picture.Cell::column)
                .isEqualTo(column);
    }

    @Test
    void anEarlierObjectOfTheSameKindHasARowOfItsOwnAboveTheObject() {
        var before = above("duty", 2, duty);

        var rows = draw().rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().cells())
                .extracting(Picture.Cell::ref)
                .containsExactly(before.ref().toString());
        assertThat(rows.getLast().own()).isTrue();
    }

    @Test
    void withoutAChoiceTheLongestWayIsFollowedAndWhoseTurnItIsSpeaks() {
        below("occurrence", 9, duty, "推进中", TODAY);
        var task = below("occurrence", 10, duty, "待记实", TODAY.minusDays(50));
        var record = below("record", 20, task, "已确认", TODAY.minusDays(40));
        var graph = graph();

        var path = Path.through(null, graph);

        assertThat(path.refs()).containsExactly(duty.ref(), task.ref(), record.ref());
        assertThat(path.speaking(graph)).isEqualTo(task.ref());
    }

    @Test
    void aLineThatOnlyShortensALongerWayIsNotDrawn() {
        var task = below("occurrence", 10, duty, "已完成");
        var record = below("record", 20, task, "已确认");
        edges.add(new Edge(duty.ref(), "引用", record.ref()));

        assertThat(draw().lines()).hasSize(2);
        assertThat(graph().way(record.ref())).containsExactly(record.ref(), task.ref(), duty.ref());
    }

    @Test
    void panelSaysWhoByWhichTextSinceWhenProvenByWhatAndWhoseTurn() {
        above("clause", 30, duty);
        var task = below("occurrence", 10, duty, "推进中");
        below("record", 20, task, "已确认");
        var graph = graph();

        var panel = Panel.of(task, graph, breaks, names(), kinds, viewer());

        assertThat(panel.facts())
                .extracting(fact -> fact.label())
                .containsExactly("谁", "凭什么", "何时起", "怎么证明", "轮到谁", "此前");
        assertThat(panel.facts().get(0).value()).isEqualTo("规划财务处 王敏");
        assertThat(panel.facts().get(1).value()).isEqualTo("clause 30");
        assertThat(panel.facts().get(3).value()).isEqualTo("record 20");
    }

    @Test
    void manyObjectsAreDrawnAsGroupsWhoseSharesCountWhatIsMissing() {
        for (var i = 0; i < 30; i++) {
            var task = below("occurrence", 100 + i, duty, i < 28 ? "已完成" : "推进中");
            if (i == 29) {
                missing(Gap.UNRECORDED, task, TODAY.minusDays(3));
            }
        }
        var picture = new Groups(
                        graph(),
                        breaks,
                        node -> node.ref().id().getLeastSignificantBits() % 2 == 0 ? "处室" : "直属单位",
                        kinds,
                        name -> "?group=" + name)
                .draw();

        assertThat(picture.rows()).extracting(Picture.Row::kind).containsExactly("duty", "occurrence", "record");
        assertThat(picture.rows().get(1).note()).isEqualTo("28 / 30 件");
        assertThat(picture.rows().get(1).cells())
                .extracting(Picture.Cell::second)
                .containsExactlyInAnyOrder("14 / 15", "14 / 15");
        assertThat(picture.rows().get(2).cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.broken()).isTrue())
                .satisfies(cell -> assertThat(cell.alarm()).isEqualTo("无记实 1"));
    }

    // --- a chain built by hand ---

    private Picture draw() {
        return draw(null);
    }

    private Picture draw(@Nullable Ref picked) {
        var graph = graph();
        var path = Path.through(picked, graph);
        return new Drawing(
                        graph,
                        breaks,
                        path,
                        picked == null ? path.speaking(graph) : picked,
                        names(),
                        kinds,
                        viewer(),
                        ref -> "?at=" + ref,
                        kind -> "?row=" + kind)
                .draw();
    }

    private Graph graph() {
        return Graph.of(duty, others, edges, false);
    }

    private Names names() {
        return new Names(Map.of(new PersonId(wang), "王敏"), Map.of(new UnitId(id(800)), "规划财务处"));
    }

    private static Viewer viewer() {
        return Viewer.system(TODAY);
    }

    private Node below(String kind, int number, Node parent, String state) {
        return below(kind, number, parent, state, TODAY.minusDays(number));
    }

    private Node below(String kind, int number, Node parent, String state, LocalDate since) {
        var node = node(kind, number, kind + " " + number, state, Node.Side.BELOW, since);
        others.add(node);
        edges.add(new Edge(parent.ref(), "", node.ref()));
        return node;
    }

    private Node above(String kind, int number, Node child) {
        var node = node(kind, number, kind + " " + number, "条文已核", Node.Side.ABOVE);
        others.add(node);
        edges.add(new Edge(node.ref(), "", child.ref()));
        return node;
    }

    private void missing(Gap gap, Node at, LocalDate since) {
        breaks.add(new Break(gap, at.ref(), at.title(), at.unit(), wang, since));
    }

    private Node node(String kind, int number, String title, String state, Node.Side side) {
        return node(kind, number, title, state, side, TODAY.minusDays(100));
    }

    private Node node(String kind, int number, String title, String state, Node.Side side, LocalDate since) {
        return new Node(new Ref(kind, id(number)), id(800), title, "", null, state, id(900), since, null, side);
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }
}
