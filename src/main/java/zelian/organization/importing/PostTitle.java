package zelian.organization.importing;

import java.util.regex.Pattern;

/** What a post's title tells of it: whether its holder answers for the whole unit, and is the only one. */
record PostTitle(String words) {

    private static final Pattern PRINCIPAL = Pattern.compile(".*(书记|组长|主任|处长|院长|局长|所长|部长|主席|会长|主要负责人)");

    /** 党组书记, 组长, 主要负责人, 处长; not their deputies (副…). */
    boolean principal() {
        return !words.contains("副") && PRINCIPAL.matcher(words).matches();
    }

    boolean single() {
        return principal();
    }

    /** A member of the leading body, who may be in charge of units. */
    boolean member() {
        return words.matches("(党组|党委|班子|领导班子)(成员|委员|书记|副书记)");
    }
}
