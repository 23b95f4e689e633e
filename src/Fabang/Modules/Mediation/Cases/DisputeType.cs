namespace Fabang.Modules.Mediation.Cases;

/// <summary>What a dispute is about (纠纷类型), as the statistics of people's mediation count it.</summary>
public enum DisputeType
{
    /// <summary>婚姻家庭</summary>
    Family,

    /// <summary>邻里</summary>
    Neighbours,

    /// <summary>房屋宅基地</summary>
    Homes,

    /// <summary>合同</summary>
    Contracts,

    /// <summary>生产经营</summary>
    Business,

    /// <summary>损害赔偿</summary>
    Damages,

    /// <summary>山林土地</summary>
    Land,

    /// <summary>征地拆迁</summary>
    Expropriation,

    /// <summary>环境污染</summary>
    Pollution,

    /// <summary>拖欠农民工工资</summary>
    MigrantWages,

    /// <summary>其他劳动争议</summary>
    Labour,

    /// <summary>旅游</summary>
    Travel,

    /// <summary>电子商务</summary>
    OnlineTrade,

    /// <summary>其他消费</summary>
    Consumption,

    /// <summary>医疗</summary>
    Medical,

    /// <summary>道路交通事故</summary>
    Traffic,

    /// <summary>物业</summary>
    PropertyManagement,

    /// <summary>其他</summary>
    Other,
}
