namespace Fabang.Modules.Consultations.Publishing.Masking;

/// <summary>What a stretch of a text gives away about somebody (可识别信息).</summary>
public enum MaskKind
{
    /// <summary>姓名</summary>
    Name,

    /// <summary>电话</summary>
    Phone,

    /// <summary>身份证号</summary>
    IdentityNumber,

    /// <summary>银行卡号</summary>
    BankCard,

    /// <summary>车牌号</summary>
    Plate,

    /// <summary>单位名称</summary>
    Organisation,

    /// <summary>地址</summary>
    Address,

    /// <summary>出生日期</summary>
    BirthDate,

    /// <summary>微信、QQ、邮箱、网址</summary>
    Contact,

    /// <summary>案号</summary>
    CaseNumber,

    /// <summary>其他长号码: credit codes, accounts, orders</summary>
    Number,
}
