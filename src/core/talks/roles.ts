/** What people do at an event, or for a post, without giving a talk. */
const ROLE =
  /^(?:moderation|moderat(?:or|ie|rice|eur)|host(?:ed)?|mc|music|musik|muziek|musique|dj|catering|photos?|fotos?|foto['’]s|video|text|tekst|author|auteur|autor(?:in)?|editor|organi[sz]ers?|organisation|organisatie|organisator(?:en)?|organisateurs?|volunteers?|vrijwilligers|sponsors?|sponsored|credits?|thanks|thank you|dank|merci|bedankt|contact|interview(?:er)?|translation|winners?|winnaars?|gewinner|award|prijs|preis|prix|present(?:er|ator|ed)|speakers?|sprekers?|sprecher(?:in)?|orateurs?|source|bron|quelle|quotes?|zitate?|citations?|citaat|citaten|reading list|book ?tips?|lesetipps?|leestips?|via|design|slides|follow|artists?|venue|location|book|books|podcast|album|film|movie|recipe|release)$/i;

/** What somebody is, and perhaps where. */
const JOB =
  /^(?:(?:senior|lead|staff|diversity|aws|principal|chief|vp|head|software|back-?end|front-?end|full-?stack|engineering|product|project|program|data|security|devops|platform|cloud|web|mobile|design|ux|ui|it|tech(?:nical|nology)?|developer|community|marketing|research|machine learning|ml|ai|site reliability|quality|qa|test|solutions?|enterprise|independent|freelance|managing|creative|executive|general|associate|junior|co-?|of)[\s-]*)*(?:engineer|developer|manager|designer|director|architect|officer|founder|ceo|cto|cio|head|author|lead|consultant|professor|researcher|evangelist|advocate|relations|maintainer|scientist|analyst|editor|president|leader|chair|co-?chair|organi[sz]er|ambassador|coach|trainer|treasurer|entwickler(?:in)?|leiter(?:in)?|geschäftsführer(?:in)?|directeur|directrice|développeu(?:r|se)|ontwikkelaar|oprichter)(?:\s+(?:of|at|for|bei|chez|bij|@|von|de)\s.+|,\s.+)?$/i;

/** "Moderation", "Photos": what somebody did, and no title. */
export const isRole = (title: string): boolean => ROLE.test(title);

/** "Head of Design at Acme": what somebody is, and no title. */
export const isJob = (title: string): boolean => JOB.test(title);
