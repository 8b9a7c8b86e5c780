package zelian.accountability.rule;

import zelian.common.Source;

/**
 * What a body may do about an object, by which text.
 *
 * @param approval whose approval it needs
 */
public record Mandate(Power power, Approval approval, Source source) {

    /** How far it goes. */
    public enum Power {
        DECIDE("决定"),
        /** May only propose it to the body that decides. */
        PROPOSE("建议"),
        NONE("无权");

        private final String label;

        Power(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whose approval is needed before it takes effect; stated levels are the least (条例第二十三条). */
    public enum Approval {
        OWN_PRINCIPAL("本机关主要负责人批准"),
        PARTY_PRINCIPAL("本机关主要负责人同意后，报同级党组主要负责人批准");

        private final String label;

        Approval(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean asksParty() {
        return approval == Approval.PARTY_PRINCIPAL;
    }
}
