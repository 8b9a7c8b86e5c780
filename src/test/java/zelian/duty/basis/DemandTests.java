package zelian.duty.basis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What words demand of time can be compared, within one measure. */
class DemandTests {

    @Test
    void oftenerIsStricterThanSeldomer() {
        var halfYearly = Demand.in("每半年至少专题研究一次全面从严治党工作").getFirst();
        var yearly = Demand.in("每年至少一次党员干部大会").getFirst();

        assertThat(halfYearly.stricterThan(yearly)).isTrue();
        assertThat(Demand.in("每年至少两次").getFirst().stricterThan(halfYearly)).isFalse();
        assertThat(Demand.in("每年，谈话≥1次/季"))
                .singleElement()
                .satisfies(own -> assertThat(own.amount()).isEqualTo(4));
    }

    @Test
    void fewerDaysAreStricterButDaysAreNeverConvertedIntoMonths() {
        var fifteen = Demand.in("函询十五个工作日内答复").getFirst();
        var month = Demand.in("一个月内宣布").getFirst();

        assertThat(fifteen.amount()).isEqualTo(15);
        assertThat(Demand.in("五个工作日内提出").getFirst().stricterThan(fifteen)).isTrue();
        assertThat(fifteen.stricterThan(month)).isFalse();
        assertThat(month.stricterThan(fifteen)).isFalse();
    }
}
