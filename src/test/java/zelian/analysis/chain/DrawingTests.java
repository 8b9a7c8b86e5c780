package zelian.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import zelian.analysis.Gap;

/** How a chain is drawn: rows in the order of the chain, four places a row, what is missing where it is missing. */
class DrawingTests extends ChainByHand {

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
    void whatFollowedStandsBelowEvenIfItsKindComesEarlierInTheChain() {
        var task = below("occurrence", 10, duty, "已完成");
        var item = below("item", 40, task, "整改中");
        below("finding", 41, item, "已转整改");
        above("item", 42, duty);

        var picture = draw();

        assertThat(picture.rows())
                .extracting(Picture.Row::kind)
                .containsExactly("item", "duty", "occurrence", "finding", "item");
        assertThat(picture.lines()).hasSize(4);
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
    void aLineThatOnlyShortensALongerWayIsNotDrawn() {
        var task = below("occurrence", 10, duty, "已完成");
        var record = below("record", 20, task, "已确认");
        edges.add(new Edge(duty.ref(), record.ref()));

        assertThat(draw().lines()).hasSize(2);
        assertThat(graph().way(record.ref())).containsExactly(record.ref(), task.ref(), duty.ref());
    }
}
