namespace CareerBot.Testing;

/// <summary>The files a <see cref="KnowledgeFolder"/> begins with.</summary>
internal static class SmallHospital
{
    private const string Center = """
        id: harbor-hospital-training
        name: { zh: 海港医院培训部, en: Harbor Hospital Training Unit }
        place: { zh: 厦门, en: Xiamen }
        districts:
          - { id: siming, name: { zh: 思明区, en: Siming } }
          - { id: huli, name: { zh: 湖里区, en: Huli } }
        currency: CNY
        time-zone: Asia/Shanghai
        opening-hours: { zh: "周一至周五8:00至17:00", en: "Monday to Friday, 8:00 to 17:00" }
        contacts:
          phone: 0592-555-0100
          email: training@harbor-hospital.example
          counselor: { zh: 门诊楼2层，请先预约, en: "Outpatient building, 2nd floor, by appointment" }
          help-lines:
            - { name: { zh: 心理援助热线, en: Mental health line }, phone: "12356" }
        disclaimer: { zh: 测试资料，并非真实机构。, en: "Test data, not a real institution." }
        holidays:
          - { date: 2027-01-01, name: { zh: 元旦, en: New Year's Day } }
        source: unit-plan
        updated: 2026-11-02

        """;

    private const string Fields = """
        - id: care
          name: { zh: 护理照护, en: Care }
          summary: { zh: 在病房照顾病人。, en: Looking after patients on the ward. }
          source: unit-plan
          updated: 2026-11-02
        - id: kitchen
          name: { zh: 膳食营养, en: Hospital kitchen }
          summary: { zh: 为病人准备合适的饮食。, en: Preparing the right food for patients. }
          source: unit-plan
          updated: 2026-11-02

        """;

    private const string Skills = """
        - id: first-aid
          name: { zh: 急救, en: First aid }
          aliases: { zh: [现场急救, 心肺复苏], en: [CPR, Emergency care] }
          category: care
          summary: { zh: 在医生到来之前做对的事。, en: Doing the right thing until a doctor comes. }
          source: unit-skills
          updated: 2026-11-02
        - id: wound-care
          name: { zh: 伤口护理, en: Wound care }
          aliases: { zh: [换药], en: [Dressing changes] }
          broader: first-aid
          source: unit-skills
          updated: 2026-11-02
        - id: diet-planning
          name: { zh: 膳食计划, en: Diet planning }
          aliases: { zh: [营养配餐], en: [Meal planning] }
          source: unit-skills
          updated: 2026-11-02
        - id: food-safety
          name: { zh: 食品安全, en: Food safety }
          source: unit-skills
          updated: 2026-11-02

        """;

    private const string Occupations = """
        - id: care-assistant
          name: { zh: 护理员, en: Care assistant }
          aliases: { zh: [护工], en: [Nursing aide] }
          field: care
          summary: { zh: 协助护士照顾病人。, en: Helps nurses look after patients. }
          skills:
            - { skill: first-aid, level: 2, essential: true }
            - { skill: wound-care, level: 2, essential: true }
            - { skill: food-safety, level: 1, essential: false }
          entry: { education: vocational, experience: 0 }
          related: [diet-cook]
          source: unit-occupations
          updated: 2026-11-02
        - id: diet-cook
          name: { zh: 营养厨师, en: Diet cook }
          field: kitchen
          summary: { zh: 按医嘱烹调病人饮食。, en: Cooks patients' meals as the doctor orders. }
          skills:
            - { skill: diet-planning, level: 2, essential: true }
            - { skill: food-safety, level: 3, essential: true }
          source: unit-occupations
          updated: 2026-11-02

        """;

    private const string FirstAidCourse = """
        ---
        id: first-aid-basics
        title: { zh: 急救基础, en: First aid basics }
        summary: { zh: 学会心肺复苏和止血。, en: Learn resuscitation and how to stop bleeding. }
        fields: [care]
        level: beginner
        mode: in-person
        hours: 16
        price: 600
        languages: [zh, en]
        teaches:
          - { skill: first-aid, to: 2 }
        certificate: { zh: 急救证, en: First aid certificate }
        sessions:
          - starts: 2026-12-05
            ends: 2026-12-19
            meets: ["sat 09:00-12:00", "wed 18:30-20:30"]
            place: { zh: 门诊楼301室, en: "Room 301, outpatient building" }
            district: siming
            seats: 12
          - starts: 2027-01-09
            ends: 2027-01-23
            meets: ["sat 13:00-16:00"]
            district: huli
            seats: 0
        source: unit-plan
        updated: 2026-11-02
        ---

        # zh

        ## 适合谁

        没有医学基础的新员工。

        # en

        ## Who it is for

        New staff without medical training.

        """;

    private const string WoundCareCourse = """
        ---
        id: wound-care-ward
        title: { zh: 病房伤口护理, en: Wound care on the ward }
        summary: { zh: 在护士指导下换药。, en: Change dressings under a nurse's eyes. }
        fields: [care]
        level: intermediate
        mode: blended
        hours: 24
        price: 980.50
        languages: [zh]
        teaches:
          - { skill: wound-care, to: 3 }
        requires:
          - { skill: first-aid, at: 2 }
        after: [first-aid-basics]
        partner: { zh: 市护理学会, en: City Nursing Association }
        sessions:
          - starts: 2027-01-04
            ends: 2027-02-01
            meets: ["mon 18:00-21:00"]
            district: siming
            seats: 8
            online: true
        source: unit-plan
        updated: 2026-11-02
        ---

        # zh

        第一周线上，之后在病房。

        # en

        The first week is online, then you are on the ward.

        """;

    private const string KitchenCourse = """
        ---
        id: safe-kitchen
        title: { zh: 安全厨房, en: The safe kitchen }
        summary: { zh: 食品安全与配餐。, en: Food safety and meal planning. }
        fields: [kitchen]
        level: beginner
        mode: online
        hours: 10
        price: 0
        languages: [zh, en]
        teaches:
          - { skill: food-safety, to: 3 }
          - { skill: diet-planning, to: 2 }
        self-paced: true
        source: unit-plan
        updated: 2026-11-02
        ---

        # zh

        ## 内容

        温度、过敏原和留样。

        # en

        ## Contents

        Temperatures, allergens and retained samples.

        """;

    private const string PostingRows = """
        id,title,company,field,occupation,district,description,skills,salary_min,salary_max,experience_years,education,mode,posted,expires,url,language
        ward-1,护理员,海港医院,care,care-assistant,siming,"照顾病人，协助换药。",first-aid;wound-care,5000,6500,0,vocational,on-site,2026-11-16,2027-01-15,https://jobs.example/ward-1,zh
        ward-2,Care assistant,Harbor Hospital,,,,"Help on the ward.
        Nights included.",,,,,,,2026-11-18,,,en

        """;

    private const string PostingLines = """
        {"id": "kitchen-1", "title": "Diet cook", "company": "Harbor Hospital", "occupation": "diet-cook", "district": "huli", "description": "Cook for 200 patients.", "skills": "food-safety;diet-planning", "salary_min": 7000, "salary_max": 9000, "posted": "2026-10-20", "expires": "2026-11-20", "language": "en"}

        """;

    private const string FeesGuide = """
        ---
        id: course-fees
        title: { zh: 课程费用, en: Course fees }
        audience: seeker
        valid-from: 2026-01-01
        valid-until: 2027-12-31
        url: https://harbor-hospital.example/fees
        source: unit-rules
        updated: 2026-11-02
        ---

        # zh

        费用在开课前3天付清。

        ## 退费

        开课前取消全额退还。

        # en

        Fees are due 3 days before the start.

        ## Refunds

        Cancel before the start and everything is returned.

        """;

    private const string StaffGuide = """
        ---
        id: night-shift-rules
        title: { zh: 夜班规定, en: Night shift rules }
        audience: staff
        source: unit-rules
        updated: 2026-11-02
        ---

        # zh

        ## 夜班

        夜班后24小时内不排课。

        """;

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["center.yaml"] = Center,
        ["fields.yaml"] = Fields,
        ["skills/ward.yaml"] = Skills,
        ["occupations/hospital.yaml"] = Occupations,
        ["courses/first-aid-basics.md"] = FirstAidCourse,
        ["courses/wound-care-ward.md"] = WoundCareCourse,
        ["courses/safe-kitchen.md"] = KitchenCourse,
        ["jobs/ward.csv"] = PostingRows,
        ["jobs/kitchen.jsonl"] = PostingLines,
        ["guides/course-fees.md"] = FeesGuide,
        ["guides/night-shift-rules.md"] = StaffGuide,
    };
}
