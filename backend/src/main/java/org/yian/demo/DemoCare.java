package org.yian.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.TimeFactory;

/**
 * Incidents of the last year, and the night rounds and handovers of the last week in the home that can be tried. It draws
 * from numbers of its own, so that nothing else of the demonstration depends on it.
 */
final class DemoCare {

    private static final long SEED = 20171203;
    private static final int INCIDENTS = 48;
    private static final int DAYS_OF_LOG = 7;

    /** What happens, where, what was done. */
    private record Story(String kind, int hour, String place, String description, String measures) {}

    private static final List<Story> STORIES = List.of(
            new Story("FALL", 6, "卫生间门口", "晨起如厕时地面湿滑，右膝着地，局部擦伤。", "扶起后测血压、查看伤情，擦伤处消毒；擦干地面，加铺防滑垫。"),
            new Story("BED_FALL", 2, "居室床边", "夜间翻身时从床上滑落，诉腰部疼痛。", "平移回床观察，未见肿胀；加装床栏，夜间每两小时巡视一次。"),
            new Story("CHOKING", 12, "餐厅", "进食馒头时呛咳、面色发红。", "立即停止进食，拍背并实施急救手法，食物咳出；今后改为软食，专人看护进餐。"),
            new Story("MISTAKEN_INTAKE", 19, "居室", "误服同室老人的降压药一片。", "测血压并电话咨询卫生院医生，留观六小时无异常；药品改为集中保管、发药到口。"),
            new Story("PRESSURE_SORE", 9, "居室", "骶尾部皮肤发红，压之不褪色。", "每两小时翻身一次，使用气垫床，保持皮肤清洁干燥，记录皮肤变化。"),
            new Story("SCALD", 15, "开水间", "自行打开水时烫伤左手背，皮肤发红。", "冷水冲洗二十分钟，涂烫伤膏；开水间加锁，由护理员送水。"),
            new Story("HARM_TO_SELF_OR_OTHERS", 19, "活动室", "两位老人因看电视争执推搡，手臂轻微抓伤。", "当场劝开，分别安抚，伤口消毒；调整座位和居室。"),
            new Story("WANDERING", 17, "院门外", "下午外出散步后迷路，晚饭点名时发现不在院。", "组织人员沿路寻找并联系派出所，一小时后在村口找到；佩戴联系卡，大门专人值守。"),
            new Story("ACTIVITY_ACCIDENT", 10, "院内活动场", "做健身操时扭伤脚踝，轻度肿胀。", "停止活动，冷敷抬高，卫生院检查未见骨折；活动前增加热身。"),
            new Story("OTHER", 21, "锅炉房", "供暖管道漏水，居室降温两小时，无人受伤。", "关闭阀门抢修，给老人加被褥并安排到活动室取暖。"));

    private static final Story SERIOUS_FALL =
            new Story("FALL", 16, "楼梯间", "下楼时踩空跌倒，左髋部疼痛、不能站立。", "未搬动，呼叫120送县人民医院，专人陪同；已通知亲属。");
    private static final Story SERIOUS_CHOKING =
            new Story("CHOKING", 18, "餐厅", "进食汤圆时噎食，一度意识不清。", "立即实施急救手法并呼叫120，食物排出后送医院观察；已通知亲属。");

    private final Database database;
    private final DemoOffices offices;
    private final LocalDate today;
    private final Random random = new Random(SEED);

    DemoCare(Database database, DemoOffices offices, LocalDate today) {
        this.database = database;
        this.offices = offices;
        this.today = today;
    }

    void load(List<DemoHome> homes) {
        DemoHome own = DemoOffices.demonstrationHome(homes);
        List<DemoHome> inhabited =
                homes.stream().filter(home -> home.residents() > 0).toList();
        for (int number = 0; number < INCIDENTS; number++) {
            DemoHome home = number % 8 == 0 ? own : inhabited.get(random.nextInt(inhabited.size()));
            Story story = STORIES.get(number % STORIES.size());
            Instant at = moment(3 + random.nextInt(360), story.hour(), random.nextInt(60));
            boolean serious = number % 16 == 5;
            String severity = serious ? "HIGH" : random.nextInt(3) == 0 ? "MEDIUM" : "LOW";
            long id = incident(home, story, severity, at);
            if (serious) {
                acknowledge(id, home, at.plus(Duration.ofHours(3)));
            }
        }
        DemoHome other = inhabited.stream()
                .filter(home -> !home.officeCode().equals(own.officeCode()))
                .findFirst()
                .orElse(own);
        incident(own, SERIOUS_FALL, "HIGH", moment(1, SERIOUS_FALL.hour(), 5));
        incident(other, SERIOUS_CHOKING, "HIGH", moment(1, SERIOUS_CHOKING.hour(), 20));
        nightRounds(own);
        handovers(own);
    }

    private long incident(DemoHome home, Story story, String severity, Instant at) {
        boolean nobody = story.kind().equals("OTHER");
        long id = database.insert(
                """
                INSERT INTO incident (home_id, resident_id, kind, severity, occurred_at, place, description, measures,
                    persons_told, sent_to_hospital, reported_at, reported_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                home.id(),
                nobody ? null : resident(home),
                story.kind(),
                severity,
                at,
                story.place(),
                story.description(),
                story.measures(),
                nobody ? "院长、全体值班人员" : "院长、亲属",
                severity.equals("HIGH") && !story.kind().equals("WANDERING"),
                at.plus(Duration.ofMinutes(20 + random.nextInt(100))),
                offices.directorOf(home));
        if (severity.equals("MEDIUM")) {
            database.insert(
                    "INSERT INTO incident_note (incident_id, noted_at, noted_by, note) VALUES (?, ?, ?, ?)",
                    id,
                    at.plus(Duration.ofDays(2)),
                    offices.directorOf(home),
                    "两日后复查，情况平稳，已恢复日常活动。");
        }
        return id;
    }

    /** Somebody who lived there all the year. */
    private @Nullable Long resident(DemoHome home) {
        return database.first(
                        "SELECT id FROM resident WHERE home_id = ? AND active = TRUE ORDER BY id LIMIT 1 OFFSET "
                                + random.nextInt(Math.max(1, home.residents() - 1)),
                        row -> row.number("id"),
                        home.id())
                .orElse(null);
    }

    private void acknowledge(long id, DemoHome home, Instant at) {
        database.change(
                """
                INSERT INTO incident_acknowledgement (incident_id, acknowledged_at, acknowledged_by, note)
                VALUES (?, ?, ?, ?)
                """,
                id,
                at,
                offices.inspectorsOf(home).get(0),
                "已知悉。请在三日内书面报告救治情况和整改措施。");
    }

    private void nightRounds(DemoHome home) {
        for (int back = 0; back < DAYS_OF_LOG; back++) {
            for (int hour : new int[] {22, 2, 5}) {
                Instant at = moment(back + 1, hour, 5 + random.nextInt(25));
                boolean well = random.nextInt(9) != 0;
                database.insert(
                        """
                        INSERT INTO night_round (home_id, rounded_at, all_well, note, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                        home.id(),
                        at,
                        well,
                        well ? null : "一位老人夜间咳嗽，已协助饮水、垫高床头，早上请卫生院医生查看。",
                        offices.carer(),
                        at.plus(Duration.ofMinutes(3)));
            }
        }
    }

    private void handovers(DemoHome home) {
        for (int back = 1; back <= DAYS_OF_LOG; back++) {
            for (int hour : new int[] {8, 20}) {
                Instant at = moment(back, hour, random.nextInt(10));
                boolean morning = hour == 8;
                database.insert(
                        """
                        INSERT INTO duty_handover (home_id, handed_at, handed_over_by, taken_over_by, present, summary,
                            attention, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        home.id(),
                        at,
                        morning ? "王秀兰" : "杨桂兰",
                        morning ? "杨桂兰" : "王秀兰",
                        home.residents() - random.nextInt(2),
                        morning ? "夜间平安，按时巡查三次。" : "白天平安，三餐正常，服药已核对。",
                        random.nextInt(3) == 0 ? "202 室老人血压偏高，晚上再量一次。" : null,
                        offices.carer(),
                        at.plus(Duration.ofMinutes(5)));
            }
        }
    }

    /** An hour of the province's clock some days ago. */
    private Instant moment(int daysAgo, int hour, int minute) {
        return today.minusDays(daysAgo)
                .atTime(hour, minute)
                .atZone(TimeFactory.ZONE)
                .toInstant();
    }
}
