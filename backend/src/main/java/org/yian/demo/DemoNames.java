package org.yian.demo;

import java.util.Random;

/** Invented names of persons, in the style of the region and of the generation. */
final class DemoNames {

    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final String MALE = "福贵德才有财永庆国栋建军玉林长寿万山成海生金文光明世荣春来占魁尚义耀祖鸿儒振东守信学忠立民大勇";
    private static final String FEMALE = "秀英桂兰玉梅淑珍翠花凤霞月娥春香素琴爱莲巧玲彩云美荣菊芳雪梅金花银秀腊梅改英存兰引弟";

    private final Random random;

    DemoNames(Random random) {
        this.random = random;
    }

    String person(boolean male) {
        String characters = male ? MALE : FEMALE;
        StringBuilder name = new StringBuilder().append(one(SURNAMES)).append(one(characters));
        if (random.nextInt(5) > 0) {
            name.append(one(characters));
        }
        return name.toString();
    }

    private char one(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
