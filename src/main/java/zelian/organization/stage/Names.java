package zelian.organization.stage;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Invented names of people, none twice. */
final class Names {

    private static final String FAMILY =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private static final String FIRST = "文建志明晓春国海永立新宏思佳雪子俊云德学树光玉秀丽红美静慧敏兰翠桂素爱锦";
    private static final String SECOND = "平军华强杰伟峰涛斌辉鹏浩亮勇刚毅民生龙林森康宁安然英芳燕玲娟萍梅霞蓉洁颖琴云竹莹雯";

    private final RandomGenerator chance;
    private final Set<String> given = new HashSet<>();

    Names(RandomGenerator chance) {
        this.chance = chance;
    }

    String next() {
        while (true) {
            var name = "" + one(FAMILY) + one(FIRST) + one(SECOND);
            if (given.add(name)) {
                return name;
            }
        }
    }

    private char one(String from) {
        return from.charAt(chance.nextInt(from.length()));
    }
}
