using Fabang.Modules.Topics.Danger;
using Fabang.Tests.Modules.LawLibrary;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Modules.Topics;

/// <summary>The signs that ship, on sentences of our own: with danger, without, denied, and long ago.</summary>
public class DangerSignsTests
{
    private static readonly DangerSigns Signs = DangerReader.Read(Path.Combine(AppContext.BaseDirectory, "content", "topics", "danger.yaml"));

    public static TheoryData<string, string> Sentences => new()
    {
        { "老公昨晚又打我了，我该怎么办", "violence-at-home" },
        { "我丈夫一喝酒就对我拳打脚踢", "violence-at-home" },
        { "他天天打我，我不敢回家", "violence-at-home" },
        { "长期被家暴，想离婚", "violence-at-home" },
        { "前男友拿着刀说要杀我全家", "violence-at-home" },
        { "儿子动手打老人，老人不敢说", "violence-at-home" },
        { "婆婆和老公一起打我，我现在躲在娘家", "violence-at-home" },
        { "被老公打了，身上都是伤，能报警吗", "violence-at-home" },
        { "以前老公打我，现在还在打我", "violence-at-home" },
        { "去年他打过我", "" },
        { "三年前老公打过我一次，后来没有再打", "" },
        { "老公没有打我，就是不回家", "" },
        { "他从来没打我，只是吵架", "" },
        { "老公在外面打工，两年没寄钱", "" },
        { "老公打电话说不回来了", "" },
        { "前夫打欠条给我，到期不还", "" },
        { "家庭暴力的法律规定是什么", "" },
        { "我爸要做手术，医院让我签字，动手术有风险吗", "" },
        { "邻居打架打伤我，怎么赔", "" },
        { "欠了很多钱，我真的不想活了", "self-harm" },
        { "网贷还不上，活不下去了，想一了百了", "self-harm" },
        { "老婆闹离婚，我想死的心都有", "self-harm" },
        { "女儿在学校被欺负，有轻生的念头", "self-harm" },
        { "他写好遗书站在楼顶，你们快来", "self-harm" },
        { "我想跳河", "self-harm" },
        { "我没有想死，只是难受", "" },
        { "超市搞跳楼价，买到假货", "" },
        { "我不会自杀，就是想问问法律", "" },
        { "前年同事自杀了，公司要赔吗", "" },
        { "他喝了农药，昏迷不醒", "self-harm hurt-now" },
        { "工友从架子上掉下来，流血不止", "hurt-now" },
        { "家里着火了，房东跑了", "hurt-now" },
        { "有人拿刀追我", "hurt-now" },
        { "我妈突然晕过去没呼吸了", "hurt-now" },
        { "撞伤了人，伤口没有流血，对方要赔五千", "" },
        { "三年前家里着火了，保险一直不赔怎么办", "hurt-now" },
        { "去年厂里着火了，损失谁赔", "" },
        { "我正在打官司，请问要多久", "" },
        { "孩子在幼儿园被老师虐待", "child" },
        { "女儿被继父猥亵，我该怎么办", "child" },
        { "儿子放学后走丢了", "child" },
        { "老师打孩子，脸都肿了", "child" },
        { "保姆把孩子一个人锁在家里，孩子一个人被锁在屋里哭", "kept child" },
        { "孩子归谁抚养", "" },
        { "老公没打孩子，对孩子很好", "" },
        { "孩子不见好，药吃了没用", "" },
        { "我儿子被刑拘了，怎么请律师", "detained" },
        { "老公今天被警察带走了，不知道关在哪", "detained" },
        { "弟弟关在看守所快一个月了", "detained" },
        { "昨天派出所把我哥抓了", "detained" },
        { "打架会被拘留吗", "" },
        { "小偷已经被警察抓了，我的钱能要回来吗", "" },
        { "我十年前被拘留过，现在找工作有影响吗", "" },
        { "五年前被拘留过，会影响政审么", "" },
        { "我没被拘留，只是做了笔录", "" },
        { "刚刚被骗了两万块，怎么办", "swindled-now" },
        { "警察打电话让我把钱转到安全账户", "swindled-now" },
        { "刷单做了三单，提不了钱，要我再充五千", "swindled-now" },
        { "平台说要交解冻费才给提现", "swindled-now" },
        { "客服让我下载软件打开屏幕共享", "swindled-now" },
        { "去年被骗了两千，报警了没消息", "" },
        { "他没骗我，是真的没钱还", "" },
        { "卖家骗我说是全新的手机，半年了", "" },
        { "我被关在传销窝里出不来", "kept" },
        { "老板扣了我的身份证不让走", "kept" },
        { "弟弟被骗到缅甸园区回不来", "kept" },
        { "他们把我锁在屋里，不让我出去", "kept" },
        { "矿上限制我的人身自由，不给结账", "kept" },
        { "我妹妹被拐走了", "kept child" },
        { "非法拘禁罪怎么判", "" },
        { "我被关在门外，房东换了锁", "being-thrown-out" },
        { "没有人限制我的人身自由", "" },
        { "挖掘机已经开到门口了，要强拆我家", "being-thrown-out" },
        { "村里今天就要把房子拆了，没给补偿", "being-thrown-out" },
        { "断水断电逼我们搬走", "being-thrown-out" },
        { "房东把我赶出来，东西都扔到门外", "being-thrown-out" },
        { "明年要拆迁，补偿标准是多少", "" },
        { "老房子还没拆，想问补偿", "" },
        { "去年拆了我家的房，补偿款没给够", "" },
        { "离上诉期只剩两天，怎么写上诉状", "time-running-out" },
        { "仲裁时效快过了怎么办", "time-running-out" },
        { "明天就是答辩的最后一天", "time-running-out" },
        { "这笔借款的诉讼时效马上到期", "time-running-out" },
        { "租期快到了，房东要涨租", "" },
        { "贷款期限快到了还不上", "" },
        { "诉讼时效是几年", "" },
        { "公司拖欠工资三个月怎么办", "" },
        { "买房定金能退吗", "" },
        { "骑电动车被汽车撞了，对方全责", "" },
        { "我想离婚，孩子三岁", "" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_gives_its_signs_and_no_other(string sentence, string signs) =>
        Assert.Equal(signs, string.Join(' ', Signs.In(sentence).Select(sign => sign.Id)));

    [Fact]
    public void A_sign_is_found_beside_sentences_that_deny_it() =>
        Assert.Equal(["violence-at-home"], Signs.In("他以前没打我。现在老公天天打我！我没有想死，只想离婚。").Select(sign => sign.Id));

    [Fact]
    public void Any_text_is_taken()
    {
        Prop.ForAll(Search.Texts.Any, text => Signs.In(text).Count <= Signs.All.Count).QuickCheckThrowOnFailure();
        foreach (var text in new[] { "", "\0", "\ud800他打我\udc00", new string('打', 100_000), string.Concat(Enumerable.Repeat("老公不让", 20_000)) })
        {
            Assert.True(Signs.In(text).Count <= Signs.All.Count);
        }
    }

    [Fact]
    public void Every_article_that_is_named_is_in_force()
    {
        Assert.SkipUnless(RealLaws.AreHere, RealLaws.Missing);
        var laws = RealLaws.Newest();

        Assert.All(Signs.All.SelectMany(sign => sign.Articles), article =>
            Assert.Contains(laws[article.Law].Articles, held => held.Key == article.Article));
    }
}
