using Fabang.Modules.Consultations.Publishing.Masking;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Modules.Consultations.Publishing;

/// <summary>What is taken out of a text before it is published, and what stays.</summary>
public class TextMasksTests
{
    private static readonly TextMasks Masks = new(Tree());

    [Theory]
    [InlineData("打我电话13812345678。", "打我电话〔电话〕。")]
    [InlineData("手机138 1234 5678，", "手机〔电话〕，")]
    [InlineData("手机１３８１２３４５６７８", "手机〔电话〕")]
    [InlineData("+86-138-1234-5678 找我", "〔电话〕 找我")]
    [InlineData("座机0571-87654321转801", "座机〔电话〕")]
    [InlineData("座机（0571）87654321", "座机〔电话〕")]
    [InlineData("客服400-800-1234不理我", "客服〔电话〕不理我")]
    [InlineData("电话87654321", "电话〔电话〕")]
    [InlineData("身份证11010519491231002X的", "身份证〔身份证号〕的")]
    [InlineData("身份证 330106 19900101 1234", "身份证 〔身份证号〕")]
    [InlineData("老身份证330106490101123", "老身份证〔身份证号〕")]
    [InlineData("卡号6222 0210 0111 2222 333", "卡号〔银行卡号〕")]
    [InlineData("转到6222021001112222333上", "转到〔银行卡号〕上")]
    [InlineData("车牌浙A·12345撞了我", "车牌〔车牌号〕撞了我")]
    [InlineData("车是粤bd12345", "车是〔车牌号〕")]
    [InlineData("挂靠的冀A1234挂", "挂靠的〔车牌号〕")]
    [InlineData("微信号：abc_12345，邮箱 a.b@qq.com", "微信号：〔账号〕，邮箱 〔邮箱〕")]
    [InlineData("138-0013-8000 和 +86 138 0013 8000", "〔电话〕 和 〔电话〕")]
    [InlineData("我的微信是abc_12345", "我的微信是〔账号〕")]
    [InlineData("QQ：123456789", "QQ：〔账号〕")]
    [InlineData("发到zhang.san@example.com", "发到〔邮箱〕")]
    [InlineData("见https://t.example.com/a?b=1这里", "见〔网址〕这里")]
    [InlineData("信用代码91330106MA27XABC1D", "信用代码〔号码〕")]
    [InlineData("订单号202603021234567", "订单号〔号码〕")]
    [InlineData("（2023）浙0106民初1234号判决", "〔案号〕判决")]
    [InlineData("我是1990年3月5日出生的", "我是〔出生日期〕出生的")]
    [InlineData("出生日期：1990-03-05", "出生日期：〔出生日期〕")]
    [InlineData("女儿2015年生的", "女儿〔出生日期〕生的")]
    public void Numbers_and_signs_are_taken_out(string text, string masked) => Assert.Equal(masked, Masks.Of(text).Text);

    [Theory]
    [InlineData("我叫张建国，在工地干活", "我叫张某，在工地干活")]
    [InlineData("姓名：欧阳小红", "姓名：欧阳某")]
    [InlineData("老板王建国欠我三万元。王建国说没钱。", "老板王某欠我三万元。王某说没钱。")]
    [InlineData("丈夫李强打我", "丈夫李某打我")]
    [InlineData("借给朋友刘洋的钱", "借给朋友刘某的钱")]
    [InlineData("找过王大明律师", "找过王某律师")]
    [InlineData("我叫何方，老板叫王五，会计王小丽", "我叫何某，老板叫王某1，会计王某2")]
    [InlineData("房东叫陈静，她不退押金", "房东叫陈某，她不退押金")]
    [InlineData("联系人张建国，股东周平。", "联系人张某，股东周某。")]
    [InlineData("原告赵敏，被告孙刚。", "原告赵某，被告孙某。")]
    public void Names_are_taken_out_wherever_they_stand(string text, string masked) => Assert.Equal(masked, Masks.Of(text).Text);

    [Theory]
    [InlineData("我在杭州恒达建筑有限公司上班", "我在某公司上班")]
    [InlineData("恒达公司不给工钱", "某公司不给工钱")]
    [InlineData("被告是上海某某（集团）股份有限公司。", "被告是上海某某某公司。")]
    [InlineData("去阳光幼儿园接孩子", "去某幼儿园接孩子")]
    [InlineData("在老王饭店吃坏了肚子", "在某饭店吃坏了肚子")]
    [InlineData("永兴村镇银行的贷款", "某银行的贷款")]
    public void Firms_are_taken_out(string text, string masked) => Assert.Equal(masked, Masks.Of(text).Text);

    [Theory]
    [InlineData("家住杭州市西湖区文三路2号3幢2单元201室。", "家住杭州市〔地址〕。")]
    [InlineData("我在西湖区上班", "我在某区上班")]
    [InlineData("桐庐县人民法院", "某县人民法院")]
    [InlineData("住在翠苑小区5幢", "住在〔地址〕")]
    [InlineData("我是横村镇人", "我是〔地址〕人")]
    [InlineData("地在桐庐县富春江镇红灯村", "地在〔地址〕")]
    [InlineData("店开在延安路88号", "店开在〔地址〕")]
    public void Addresses_finer_than_a_city_are_taken_out(string text, string masked) => Assert.Equal(masked, Masks.Of(text).Text);

    [Theory]
    [InlineData("可以打12348，也可以打110报警。")]
    [InlineData("拖欠工资30000元，从2023年5月到2024年3月5号。")]
    [InlineData("根据《杭州市西湖区物业管理规定》第三条和《中华人民共和国民法典》第一千零七十九条。")]
    [InlineData("物业公司、建筑公司、这家公司和我们公司都一样。")]
    [InlineData("向中国农业银行贷款，在人民医院看病，孩子上小学。")]
    [InlineData("老板马上给钱，项目经理、高级律师都在。")]
    [InlineData("我们村里的农村宅基地，在镇上和小区里。")]
    [InlineData("对方严重违约，朋友高兴地走了。")]
    [InlineData("三室一厅的房子，每月5号交租，3号楼的意思不明。", "三室一厅的房子，每月5号交租，〔地址〕的意思不明。")]
    [InlineData("赔偿1000000000元")]
    [InlineData("2026年3月2日欠1234567元")]
    [InlineData("王某欠李某的钱，张经理知道。")]
    [InlineData("在马路上走路，网络贷款，思路清楚。")]
    [InlineData("用人单位应当依法支付劳动报酬；劳动者可以向劳动监察部门投诉。")]
    [InlineData("向人民法院起诉，或者向劳动人事争议仲裁委员会申请仲裁。")]
    public void What_the_advice_rests_on_stays(string text, string? masked = null) => Assert.Equal(masked ?? text, Masks.Of(text).Text);

    [Fact]
    public void Known_names_are_taken_out_of_all_texts_and_called_the_same()
    {
        var masked = Masks.Of(["恒达建材找我。姓周的叫周文彬", "周文彬应当付钱，恒达建材也要付。"], ["恒达建材有限公司", "恒达建材", "周文彬"]);

        Assert.Equal(["某单位找我。姓周的叫周某", "周某应当付钱，某单位也要付。"], masked.Select(text => text.Text));
    }

    [Fact]
    public void The_pieces_of_the_original_say_what_is_taken_out()
    {
        var masked = Masks.Of("我叫张建国，电话13812345678");

        Assert.Equal([("我叫", null), ("张建国", MaskKind.Name), ("，电话", null), ("13812345678", (MaskKind?)MaskKind.Phone)], masked.Pieces);
        Assert.Equal(masked.Original, string.Concat(masked.Pieces.Select(piece => piece.Words)));
    }

    [Fact]
    public void What_was_masked_is_not_masked_again()
    {
        var once = Masks.Of("我叫张建国，在杭州恒达建筑有限公司上班，住翠苑小区5幢，电话13812345678，车牌浙A12345。").Text;

        Assert.Empty(Masks.Of(once).Parts);
    }

    [Fact]
    public void A_long_text_of_one_sign_does_not_take_long() => Assert.Empty(Masks.Of(new string('九', 5000)).Parts);

    private static RegionTree Tree()
    {
        var tree = new RegionTree();
        tree.Fill([
            Place("000000", "全国", null), Place("330000", "浙江省", "000000"), Place("330100", "杭州市", "330000"), Place("330106", "西湖区", "330100"), Place("330122", "桐庐县", "330100"),
        ]);
        return tree;
    }

    private static Region Place(string code, string name, string? parent) => new() { Code = new(code), Name = name, Parent = parent is null ? null : new RegionCode(parent) };
}
